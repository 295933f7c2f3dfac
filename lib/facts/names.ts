import { fold } from '../text/fold.ts';
import type { Fact, NameFact } from './fact.ts';
import { isPlace } from './places.ts';
import { type Found, type Page, type Rule, readBy } from './reader.ts';
import { frequentSurnames, isSyllable, surnames } from './surnames.ts';
import { englishTitle, offices, officeWords, vietnameseTitle } from './titles.ts';

const word = "\\p{Lu}\\p{L}*(?:'\\p{Lu}\\p{L}+)?(?:-\\p{L}+)?(?![\\p{L}\\p{N}])\\.?";
const capitals = `${word}(?: ${word}){0,5}`;

const named = (words: readonly string[]): NameFact => ({
  kind: 'name',
  words: words.map((part) => fold(part)),
});

/** Words from the start that can be a person's name in Vietnamese; all-capitals words only among their like. `after` follows them. */
function vietnameseWords(parts: readonly string[], after: string): string[] {
  const loud = parts.slice(0, 2).every((part) => part.length > 1 && part === part.toUpperCase());
  const end = parts.findIndex(
    (part) =>
      !isSyllable(fold(part).replace('.', '')) ||
      part.endsWith('.') ||
      (!loud && part.length > 2 && part === part.toUpperCase()),
  );
  const name = parts.slice(0, Math.min(end < 0 ? parts.length : end, 5));
  const office =
    name.length === parts.length && /^ \p{Ll}/u.test(after) && offices.has(name.at(-1)?.toLowerCase() ?? '');
  return office ? name.slice(0, -1) : name;
}

const hit = (start: number, all: string, words: readonly string[]): Found => {
  const length = words.join(' ').length;
  return { start, end: start + Math.min(length, all.length), value: named(words) };
};

/** A Vietnamese name by its family name. */
const byFamilyName: Rule = {
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${capitals}`, 'gu'),
  cased: true,
  read: (match, page) => {
    const parts = match[0].split(' ');
    const found: Found[] = [];
    let at = match.index;
    for (let index = 0; index < parts.length; index += 1) {
      const first = parts[index] ?? '';
      const words = vietnameseWords(
        parts.slice(index),
        page.plain.slice(match.index + match[0].length, match.index + match[0].length + 3),
      );
      const last = words.length < parts.length - index && parts[index + words.length]?.endsWith('.');
      const closing = last ? (parts[index + words.length] ?? '').slice(0, -1) : '';
      if (
        closing &&
        words.length > 0 &&
        words.length < 5 &&
        isSyllable(fold(closing)) &&
        /^(?:\s|$)/.test(page.plain.slice(at + [...words, closing].join(' ').length + 1))
      )
        words.push(closing);
      if (isFamilyName(first, page) && words.length > 1 && !isPlace(page, at, words)) {
        found.push(hit(at, page.plain.slice(at), words));
        at += words.join(' ').length + 1;
        index += words.length - 1;
        continue;
      }
      at += first.length + 1;
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
      return words.length === 0 || isPlace(page, start, words)
        ? null
        : [hit(start, page.plain.slice(start), words)];
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
        ? officeWords.has(word) && !frequentSurnames.has(low) && (offices.has(low) || !isSyllable(word))
        : officeWords.has(word) && !isSyllable(word);
    return (
      office ||
      (part.length > 3 && part.endsWith('.') && at === 0 && parts.length > 1 && !isSyllable(fold(low)))
    );
  });
  const words = parts.slice(0, end < 0 ? parts.length : end);
  const dot = words.findIndex((part) => part.length > 2 && part.endsWith('.'));
  const ended = (dot < 0 ? words : words.slice(0, dot + 1)).map((part, at, all) =>
    at === all.length - 1 ? part.replace(/\.$/, '') : part,
  );
  const [first = ''] = ended;
  if (ended.length === 1 && end < 0 && offices.has(first.toLowerCase()) && /^ \p{Ll}/u.test(after)) return [];
  return ended.every((part) => part === part.toUpperCase() && part.length > 1) && ended.length === 1
    ? []
    : ended;
}

const titles = { vi: afterTitle(vietnameseTitle), en: afterTitle(englishTitle) };

/**
 * People, their titles left out: any name after `PGS.TS.`, `đồng chí`, `Assoc. Prof. Dr.`, `Ms`; without a title,
 * Vietnamese names by their family name, with or without marks. Places, streets, schools and decorations are none.
 */
export const readNames = (page: Page): Fact[] => readBy([titles[page.locale], byFamilyName], page);
