import { fullYear } from './calendar.ts';
import { englishOrdinal, readEnglishNumber } from './english-numbers.ts';
import type { DateValue } from './fact.ts';
import { englishMonth, englishWeekday, readEnglishMonth, readEnglishWeekday } from './months.ts';
import { dateFact } from './numeric-dates.ts';
import { type Found, type Page, type Rule, words } from './reader.ts';

const suffix = '(?:st|nd|rd|th)?';
const digits = `(?:\\d{1,2})${suffix}`;
const month = `(${englishMonth})`;
const yearPart = "(?:(?:,? ?(?:of |in )?| ?/ ?)((?:1[89]|2[01])\\d\\d)(?!\\d)|,? '(\\d\\d))?";
const link = '(?:, ?(?:and |& )?| ?- ?| (?:and|to|through|until|till|&) (?:the )?)';

/** `may` and `march` are months only with a capital. */
const isName = (match: RegExpExecArray, name: string, { plain }: Page): boolean =>
  !/^ma[yr]/.test(name) || /\p{Lu}/u.test(plain[match.index + match[0].indexOf(name)] ?? '');

const yearOf = (whole: string | undefined, short: string | undefined): number | undefined =>
  whole ? Number(whole) : short ? fullYear(short) : undefined;

const dayOf = (text: string): number =>
  /^\d/.test(text) ? Number.parseInt(text, 10) : (readEnglishNumber(text) ?? 0);

/** Each day of a list as its own fact; the last one, with what stands around it, carries month and year in its span. */
function days(match: RegExpExecArray, list: string, shared: DateValue, monthFirst: boolean): Found[] | null {
  const at = match.index + match[0].indexOf(list);
  const hits = [...list.matchAll(/\d+(?:st|nd|rd|th)?/g)];
  if (hits.some(([day]) => Number.parseInt(day, 10) > 31)) return null;
  return hits.map((hit, index) => {
    const first = monthFirst && index === 0;
    const last = index === hits.length - 1;
    return {
      start: first ? match.index : at + hit.index,
      end: last ? match.index + match[0].length : at + hit.index + hit[0].length,
      value: dateFact({ ...shared, day: Number.parseInt(hit[0], 10) }),
    };
  });
}

/** `August 12, 13 and 14, 2023`, `March 1–15, 2023`, `March 1 to 15`. */
const severalMonthFirst: Rule = {
  pattern: words(
    `${month} (${digits}(?:${link}${digits})*(?:,? and | ?- ?| to | through | until | & )(?:the )?${digits})(?![\\d:.]*\\d|(?::\\d\\d)? ?[ap]\\.?m(?![a-z])| o'clock|(?<=and \\d+) [a-z]{4})${yearPart}`,
  ),
  read: (match, page) => {
    const [, name = '', list = '', year, short] = match;
    if (!isName(match, name, page)) return null;
    return days(match, list, { month: readEnglishMonth(name), year: yearOf(year, short) }, true);
  },
};

/** `1–15 March 2023`, `from 1 to 15 March`, `12, 13 and 14 August 2023`, `the 1st to the 15th of March`. */
const severalDayFirst: Rule = {
  pattern: words(`(${digits}(?:${link}${digits})*${link}${digits})(?: of)? ${month}${yearPart}`),
  read: (match, page) => {
    const [, list = '', name = '', year, short] = match;
    if (!isName(match, name, page)) return null;
    return days(match, list, { month: readEnglishMonth(name), year: yearOf(year, short) }, false);
  },
};

/** A year of the wrong length, as a translation machine leaves it: `June 30, 6`, `June 30, 20223`. */
const broken: Rule = {
  pattern: words(
    `(?:${month} (${digits})|(${digits})(?: of)? ${month}),? ((?<=, ?)\\d{1,3}(?=[,.;:)](?!\\d)|\\s*$|\\n| at )|\\d{5}|(?<=, ?)(?!1[89]|2[01])\\d{4})`,
  ),
  read: (match, page) => {
    const [, first, after, before, second] = match;
    const name = first ?? second ?? '';
    if (!isName(match, name, page)) return null;
    return dateFact({ month: readEnglishMonth(name), day: dayOf(after ?? before ?? '') }, true);
  },
};

const monthFirst: Rule = {
  pattern: words(`${month} (?:the )?(${digits}|${englishOrdinal})(?![:.,]\\d|%)${yearPart}`),
  read: (match, page) => {
    const [, name = '', day = '', year, short] = match;
    return isName(match, name, page)
      ? dateFact({ month: readEnglishMonth(name), day: dayOf(day), year: yearOf(year, short) })
      : null;
  },
};

const dayFirst: Rule = {
  pattern: words(`(${digits}|${englishOrdinal})(?: day)?(?: of)? ${month}${yearPart}`),
  read: (match, page) => {
    const [, day = '', name = '', year, short] = match;
    return isName(match, name, page)
      ? dateFact({ month: readEnglishMonth(name), day: dayOf(day), year: yearOf(year, short) })
      : null;
  },
};

const monthOnly: Rule = {
  pattern: words(`${month}(?:(?:,? (?:of )?|/)((?:19|20)\\d\\d))?`),
  read: (match, page) => {
    const [, name = '', year] = match;
    const capital = /\p{Lu}/u.test(page.plain[match.index] ?? '');
    const told =
      /(?:in|of|by|since|early|late|mid|last|next|this|from|to|until|during|and|between|-|[,:(]) ?$/;
    const end = match.index + match[0].length;
    const listed = new RegExp(`^,? (?:and |or |to )?${englishMonth}(?![a-z])`).test(
      page.low.slice(end, end + 16),
    );
    const clear = year ?? (listed || told.test(page.low.slice(Math.max(0, match.index - 9), match.index)));
    if (!capital || (!clear && /^(?:may|mar|march|jan|jun|sep|dec)\.?$/.test(name))) return null;
    return dateFact({ month: readEnglishMonth(name), year: year ? Number(year) : undefined });
  },
};

const quarters: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

const quarter: Rule = {
  pattern: words(
    '(?:(first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter|(?:q|quarter )([1-4]|i{1,3}|iv))(?:(?:,? of |,? |/| ?- ?)(?:the year )?((?:19|20)\\d\\d))?',
  ),
  read: ([, ordinal, plain, year]) => {
    const name = ordinal ?? plain ?? '';
    return dateFact({
      quarter: quarters[name] ?? Number.parseInt(name, 10),
      year: year ? Number(year) : undefined,
    });
  },
};

const decade: Rule = {
  pattern: words("((?:19|20)\\d0)'?s"),
  read: ([, year]) => dateFact({ decade: Number(year) }),
};

const weekday: Rule = {
  pattern: words(`${englishWeekday}s?`),
  read: (match, { plain }) => {
    // `Ho Le Thu.` is somebody at the end of a sentence.
    const named =
      match[0].length < 6 &&
      /\p{Lu}[\p{L}.'-]* $/u.test(plain.slice(Math.max(0, match.index - 30), match.index));
    const capital = /\p{Lu}/u.test(plain[match.index] ?? '');
    return capital && !named ? dateFact({ weekday: readEnglishWeekday(match[0]) }) : null;
  },
};

/** Dates in English words, British and American. */
export const englishDateRules: readonly Rule[] = [
  severalMonthFirst,
  severalDayFirst,
  broken,
  monthFirst,
  dayFirst,
  monthOnly,
  quarter,
  decade,
];
export const englishWeekdayRules: readonly Rule[] = [weekday];
