import { isYear } from './calendar.ts';
import type { Found, Page, Rule } from './reader.ts';

const year = '(?:1[89]|2[01])\\d\\d';
const schoolBefore =
  /(?<!(?:các|những|hai|ba|bốn|nhiều|mấy) )(?:năm học|niên học|school[- ]year|academic[- ]year|\bay)(?: of)?[ :("]*$/;
const schoolAfter = /^ (?:school|academic)[- ]year/;

function ofSchool({ low }: Page, start: number, end: number): boolean {
  return (
    schoolBefore.test(low.slice(Math.max(0, start - 24), start)) || schoolAfter.test(low.slice(end, end + 16))
  );
}

function read(match: RegExpExecArray, page: Page): Found[] | null {
  const [, first = '', last = ''] = match;
  const from = Number(first);
  const short = last.length === 2;
  const to = short ? from + ((((Number(last) - from) % 100) + 100) % 100) : Number(last);
  if (!isYear(from) || (short && (to === from || to > from + 10))) return null;
  const start = match.index + match[0].indexOf(first);
  const end = match.index + match[0].length;
  const school = ofSchool(page, start, end);
  return [{ start, end, value: { kind: 'year-range', from, to, school } }];
}

const joined: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(${year}) ?[-/] ?(\\d{4}|\\d\\d)(?![\\p{L}\\p{N}]|[-/]\\d)`,
    'gu',
  ),
  read,
};

const spoken = (before: string, between: string): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${before}(${year})${between}(${year})(?![\\p{L}\\p{N}])`, 'gu'),
  read,
});

/**
 * School years, terms and periods: `2023-2024`, `2023–2024`, `2023/2024`, `2023-24`, `2023 - 2028`, `từ năm 2023 đến năm
 * 2028`, `from 2023 to 2028`, `between 2023 and 2028`.
 */
export const yearRangeRules: Record<Page['locale'], readonly Rule[]> = {
  vi: [joined, spoken('', ' (?:đến|tới) (?:hết )?(?:năm )?')],
  en: [
    joined,
    spoken('', ' (?:to|through|until|till|up to) (?:the end of )?(?:the year )?'),
    spoken('between ', ' and '),
  ],
};
