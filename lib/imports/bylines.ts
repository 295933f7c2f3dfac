import { articleLimits, type CreditRole, creditRoles } from '../articles/limits.ts';
import { isNameLike, nameKey } from './names.ts';

/** Somebody named in a byline, with what they did; `unit` as written where it stands in brackets. */
export type Named = { roles: CreditRole[]; name: string; unit: string };

const roleWords: [role: CreditRole, words: RegExp][] = [
  ['translation', /biên dịch|người dịch|dịch|translat/i],
  ['photo', /ảnh|photo/i],
  ['news', /(?<!\p{L})tin(?!\p{L})|news/iu],
  ['text', /(?<!\p{L})bài(?!\p{L})|story|text|article|words|written|(?<!\p{L})by(?!\p{L})/iu],
];

const role =
  '(?:biên dịch|người dịch|dịch|người viết|tin|bài viết|bài|ảnh|thực hiện|news|story|text|article|words|written|photos?|photographs?|photography|translation|translated|translator)';
const labels = new RegExp(
  `(?<![\\p{L}])${role}(?:\\s*(?:,|và|&|and|-|–|/)\\s*${role})*(?:\\s+by)?\\s*[:：]`,
  'giu',
);
const plainBy = /^by\s+(?=\p{Lu})/iu;
const between = /\s*(?:[,;/&]|(?<=\s)(?:và|and|cùng)(?=\s)|(?<=\s)[-–—](?=\s))\s*/iu;

/** A unit behind a name, as in "Hà Linh - Phòng Truyền thông". */
const ofUnit =
  /\s*[-–—,]\s*((?:phòng|ban|khoa|trung tâm|viện|office|faculty|centre|department)(?!\p{L})[^,;()–—-]*)/giu;

/** "Thực hiện" says nothing of how: such a byline is one of text. */
const rolesOf = (label: string): CreditRole[] => {
  const work = label.replace(/\s+by\s*[:：]/iu, '');
  const found = new Set(roleWords.filter(([, words]) => words.test(work)).map(([name]) => name));
  if (found.size === 0) found.add('text');
  return creditRoles.filter((name) => found.has(name));
};

function namesOf(text: string): { name: string; unit: string }[] | null {
  const whole = text.replace(/^[\s*(–—-]+|[\s.;,|*)–—-]+$/gu, (edge) => (edge.includes(')') ? ')' : ''));
  const names = whole.replace(ofUnit, ' ($1)').split(between).filter(Boolean);
  const found = names.map((part) => {
    const [, name = part, unit = ''] = /^(.*?)\s*\((.+?)\)?$/.exec(part) ?? [];
    return { name: name.replace(/\)$/, '').trim(), unit: unit.trim() };
  });
  const fit = found.every(({ name }) => name.length <= articleLimits.person && isNameLike(name));
  return found.length > 0 && fit ? found : null;
}

/**
 * A line that says who made a text: "Tin, bài: Hà Linh – Ảnh: Vũ Yến", "Biên dịch: …", "Story and photos: …".
 * @returns everybody named, in order; null when the line is no byline.
 */
export function readByline(line: string): Named[] | null {
  const text = line.replace(/^[\s(*–—-]+/u, '');
  if (text.length > 400) return null;
  const by = plainBy.exec(text);
  const heads = by
    ? [{ index: 0, label: by[0] }]
    : [...text.matchAll(labels)].map(({ index, 0: label }) => ({ index, label }));
  if (heads[0]?.index !== 0) return null;
  const named: Named[] = [];
  for (const [at, { index, label }] of heads.entries()) {
    const names = namesOf(text.slice(index + label.length, heads[at + 1]?.index ?? text.length));
    if (!names) return null;
    named.push(...names.map((one) => ({ ...one, roles: rolesOf(label) })));
  }
  return named;
}

/** The people of several bylines, each once, with all they did. */
export function gathered(named: readonly Named[]): Named[] {
  const found = new Map<string, Named>();
  for (const one of named) {
    const key = nameKey(one.name);
    const known = found.get(key);
    const roles = creditRoles.filter((name) => one.roles.includes(name) || known?.roles.includes(name));
    found.set(key, { ...(known ?? one), roles, unit: known?.unit || one.unit });
  }
  return [...found.values()];
}
