import type { Locale } from '../i18n/locales.ts';
import { contactRules } from './contacts.ts';
import { readDates, readYears } from './dates.ts';
import { documentNumberRules } from './document-numbers.ts';
import type { Fact } from './fact.ts';
import { languageOf } from './language.ts';
import { readNames } from './names.ts';
import { readNumbers } from './numbers.ts';
import { claim, openPage, type Page, readBy } from './reader.ts';
import { timeRules } from './times.ts';
import { yearRangeRules } from './year-ranges.ts';

/** File names and slugs, whose digits say nothing. */
const machineWords =
  /(?<![\p{L}\p{N}@/.])(?:[a-z\d]+(?:-[a-z\d]+){3,}|[\w-]+\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|pptx?|mp4))(?![\p{L}\p{N}])/gu;

/** Readers in order of precedence: a character belongs to the first that claims it. */
const readers: readonly ((page: Page) => Fact[])[] = [
  (page) => readBy(documentNumberRules[page.locale], page),
  (page) => readBy(contactRules, page),
  readDates,
  (page) => readBy(timeRules[page.locale], page),
  (page) => readBy(yearRangeRules[page.locale], page),
  readYears,
  readNames,
  readNumbers,
];

/**
 * The facts of a text in the order of the text; spans are UTF-16 offsets in its NFC form. Passages plainly in the other
 * language are read by that language's rules.
 */
export function factsIn(text: string, locale: Locale): Fact[] {
  const whole = text.normalize('NFC');
  return passages(whole, locale)
    .flatMap(({ start, end, locale: own }) => {
      const page = openPage(whole.slice(start, end), own);
      claim(
        page,
        [...page.plain.matchAll(machineWords)]
          .filter(({ 0: word }) => /[a-z]{2}/.test(word))
          .map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
      );
      return readers
        .flatMap((read) => read(page))
        .map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start }));
    })
    .sort((one, other) => one.start - other.start);
}

type Passage = { start: number; end: number; locale: Locale };

/** Blocks in a row that are in one language, as one passage. */
function passages(text: string, locale: Locale): Passage[] {
  const found: Passage[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(/\n[^\S\n]*\n\s*/g), null]) {
    const end = gap ? gap.index + gap[0].length : text.length;
    const own = languageOf(text.slice(start, end)) ?? locale;
    const last = found.at(-1);
    if (last?.locale === own) last.end = end;
    else found.push({ start, end, locale: own });
    start = end;
  }
  return found;
}
