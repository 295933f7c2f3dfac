import { fold } from '../text/fold.ts';
import type { Fact, NameFact } from './fact.ts';
import { isPlace } from './places.ts';
import { type Found, type Page, type Rule, readBy } from './reader.ts';
import { frequentSurnames, isSyllable, surnames } from './surnames.ts';
import {
  beginsOffice,
  englishTitle,
  foreignOffice,
  isOffice,
  officeWords,
  organisation,
  vietnameseRole,
  vietnameseTitle,
} from './titles.ts';

const plainWord =
  "\\p{Lu}\\p{L}*(?:'\\p{Lu}\\p{L}+)?(?:-(?!Phó|Hiệu|Giám|Chủ|Trưởng|Bí|Ủy|Uỷ|Viện|Khoa|Đại|Nguyên)\\p{L}+)?(?![\\p{L}\\p{N}])";
const word = `${plainWord}\\.?`;

const named = (words: readonly string[]): NameFact => ({
  kind: 'name',
  words: words.flatMap((part) => fold(part).replaceAll('.', '').split('-')),
});

const isLoud = (part: string): boolean => part.length > 1 && part === part.toUpperCase();

/** Where an office begins after a name: `Nguyễn Văn Hải Phó Giám đốc`. */
function officeAt(parts: readonly string[]): number {
  const at = parts.findIndex((part, place) => place > 1 && part === 'Phó');
  return at < 0 ? parts.length : at;
}

/** Words from the start that can be a person's name in Vietnamese. `after` follows them. */
function vietnameseWords(parts: readonly string[], after: string): string[] {
  const loud = parts.slice(0, 2).every(isLoud);
  const end = parts.findIndex(
    (part, at) => !isSyllable(fold(part)) || (!loud && at > 0 && part.length > 2 && isLoud(part)),
  );
  const name = parts.slice(0, Math.min(end < 0 ? parts.length : end, officeAt(parts), 5));
  const office = name.length === parts.length && beginsOffice(name.at(-1) ?? '', after);
  return office ? name.slice(0, -1) : name;
}

const hit = (start: number, words: readonly string[]): Found => ({
  start,
  end: start + words.join(' ').length,
  value: named(words),
});

/** A headline in capitals, in which no name can be told. */
const isHeadline = (parts: readonly string[]): boolean =>
  parts.filter(isLoud).length === parts.length && parts.length > 4;

/** A Vietnamese name by its family name. */
const byFamilyName: Rule = {
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${plainWord}(?: ${plainWord}){1,9}`, 'gu'),
  cased: true,
  read: (match, page) => {
    const parts = match[0].split(' ');
    if (
      isHeadline(parts) ||
      (parts.slice(0, 2).every(isLoud) &&
        /^,? \p{Lu}{2}/u.test(page.plain.slice(match.index + match[0].length)))
    )
      return [];
    const after = page.plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const found: Found[] = [];
    let at = match.index;
    for (let index = 0; index < parts.length; index += 1) {
      const first = parts[index] ?? '';
      const words = isFamilyName(first, page) ? vietnameseWords(parts.slice(index), after) : [];
      const taken = words.length > 1 && !isPlace(page, at, words) ? words : [first];
      if (taken === words) found.push(hit(at, words));
      at += taken.join(' ').length + 1;
      index += taken.length - 1;
    }
    return found;
  },
};

function isFamilyName(text: string, { locale }: Page): boolean {
  const low = text.toLowerCase();
  if (frequentSurnames.has(low)) return true;
  return locale === 'en' && fold(text) === low && surnames.has(low) && unmarked.has(low);
}

const unmarked = new Set([...frequentSurnames].map(fold));

function afterTitle(title: string): Rule {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${title}(?=\\p{L})`, 'gu'),
    read: (match, page) => {
      const start = match.index + match[0].length;
      const rest = new RegExp(`^${word}(?: ${word}){0,3}`, 'u').exec(
        page.plain.slice(start, start + 80),
      )?.[0];
      if (!rest) return null;
      const after = page.plain.slice(start + rest.length, start + rest.length + 12);
      const words = titled(rest.split(' '), after);
      return words.length === 0 || isPlace(page, start, words) ? null : [hit(start, words)];
    },
  };
}

/** The words after a title that are a name: they end where an office begins. */
function titled(parts: readonly string[], after: string): string[] {
  const end = parts.findIndex((part, at) => {
    const low = part.toLowerCase().replace(/\.$/, '');
    const word = fold(low);
    const office =
      at === 0
        ? officeWords.has(word) && !frequentSurnames.has(low) && (isOffice(low) || !isSyllable(word))
        : officeWords.has(word) && !isSyllable(word);
    return (
      office ||
      (part.length > 3 && part.endsWith('.') && at === 0 && parts.length > 1 && !isSyllable(fold(low)))
    );
  });
  const words = parts.slice(0, Math.min(end < 0 ? parts.length : end, officeAt(parts)));
  const dot = words.findIndex((part) => part.length > 2 && part.endsWith('.'));
  const ended = (dot < 0 ? words : words.slice(0, dot + 1)).map((part, at, all) =>
    at === all.length - 1 ? part.replace(/\.$/, '') : part,
  );
  const [first = ''] = ended;
  if (ended.length === 1 && end < 0 && beginsOffice(first, after)) return [];
  return ended.every((part) => part === part.toUpperCase() && part.length > 1) && ended.length === 1
    ? []
    : ended;
}

/** A foreign guest by office or calling: `Đại sứ Marc Knapper`, `sinh viên Emma Brown`. */
const afterOffice: Rule = {
  pattern: new RegExp(`(?<![\\p{L}])(?:${vietnameseRole}|(?:${foreignOffice}) )(?=\\p{L})`, 'gu'),
  read: (match, page) => {
    const start = match.index + match[0].length;
    const rest = new RegExp(`^${plainWord}(?: ${plainWord}){1,2}(?! \\p{Lu})`, 'u').exec(
      page.plain.slice(start, start + 60),
    )?.[0];
    const words = rest?.split(' ') ?? [];
    const foreign =
      words.some((part) => !isSyllable(fold(part))) && words.every((part) => /^[A-Z][a-z'-]/.test(part));
    return foreign && !organisation.test(rest ?? '') ? [hit(start, words)] : null;
  },
};

const titles = { vi: afterTitle(vietnameseTitle), en: afterTitle(englishTitle) };

/**
 * People, their titles left out: any name after `PGS.TS.`, `đồng chí`, `Assoc. Prof. Dr.`, `Ms`; without a title,
 * Vietnamese names by their family name, with or without marks. Places, streets, schools and decorations are none.
 */
export const readNames = (page: Page): Fact[] =>
  readBy([titles[page.locale], byFamilyName, ...(page.locale === 'vi' ? [afterOffice] : [])], page);
