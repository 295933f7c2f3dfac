import { englishDateRules, englishWeekdayRules } from './english-dates.ts';
import type { Fact, FactOf } from './fact.ts';
import { dateFact, numericRules } from './numeric-dates.ts';
import { claim, type Page, type Rule, readBy } from './reader.ts';
import { vietnameseDateRules, vietnameseMonthRules, vietnameseWeekdayRules } from './vietnamese-dates.ts';

const wholeDates: Record<Page['locale'], readonly Rule[]> = {
  vi: [
    ...vietnameseDateRules,
    ...numericRules.vi.slice(0, 2),
    ...vietnameseMonthRules,
    ...numericRules.vi.slice(2),
  ],
  en: [
    ...englishDateRules,
    ...numericRules.en.slice(0, 2),
    ...vietnameseMonthRules,
    ...numericRules.en.slice(2),
  ],
};

const weekdays = { vi: vietnameseWeekdayRules, en: englishWeekdayRules };

const bareYear: Record<Page['locale'], Rule> = {
  vi: {
    pattern:
      /(?<![\p{L}\p{N}/.,$€£+-])(?:19|20)\d\d(?![\p{L}\p{N}%]|[/.,-]\d| ?(?:%|đồng|tỷ|triệu|nghìn|usd|vnđ|m2|km|tín chỉ))/gu,
    read: ([year]) => dateFact({ year: Number(year) }),
  },
  en: {
    pattern:
      /(?<![\p{L}\p{N}/.,$€£+-]|vnd |usd )(?:19|20)\d\d(?![\p{L}\p{N}%]|[/.,-]\d| ?(?:%|vnd|usd|dong|million|billion|m2|km|credits))/gu,
    read: ([year]) => dateFact({ year: Number(year) }),
  },
};

const between = /^(?:,? *\(?(?:(?:the|ngày|on) )?| (?:morning|afternoon|evening|night),? \(?)$/;

/** A weekday beside a date is part of it: `thứ Sáu, ngày 30/6/2023`, `June 30 (Friday)`. */
function joinWeekdays(dates: FactOf<'date'>[], days: FactOf<'date'>[], page: Page): FactOf<'date'>[] {
  const loose = days.filter((day) => {
    const host = dates.find(
      (date) =>
        (date.start >= day.end && between.test(page.low.slice(day.end, date.start))) ||
        (day.start >= date.end && /^,? *\(?$/.test(page.low.slice(date.end, day.start))),
    );
    if (!host || host.readings.some(({ weekday }) => weekday !== undefined)) return true;
    host.start = Math.min(host.start, day.start);
    host.end = Math.max(host.end, day.end);
    host.text = page.text.slice(host.start, host.end);
    host.readings = host.readings.map((reading) => ({ ...reading, weekday: day.readings[0]?.weekday }));
    return false;
  });
  return [...dates, ...loose];
}

/** Days of the lunar calendar, which translations turn or leave out. */
const lunar =
  /(?<![\p{L}\p{N}])(?:\d{1,2} ?(?:\/|tháng) ?[\p{L}\d]+(?: năm [\p{L} ]{3,12})? ?\(?(?:âm lịch|âl)(?![\p{L}])|(?:tức|nhằm)(?: là)?(?: từ)?(?: ngày| mùng)? \d[^,.;)]{0,40}|(?:\d{1,2}|mùng \p{L}+) (?:tháng )?(?:giêng|chạp)(?![\p{L}])|\d{1,2}(?:st|nd|rd|th)(?: day)? of the \p{L}+ lunar month)/gu;

const isDate = (fact: Fact): fact is FactOf<'date'> => fact.kind === 'date';

/**
 * Days, months, quarters, decades, weekdays: `ngày 30 tháng 6 năm 2023`, `30/6`, `quý III/2023`, `June 30th, 2023`, `the
 * 30th of June`; in numbers English may put the day or the month first, and both readings are kept. Broken ones, such as
 * `June 30, 6` and `31/6/2023`, are facts too.
 */
export function readDates(page: Page): Fact[] {
  claim(
    page,
    [...page.low.matchAll(lunar)].map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );
  const dates = readBy(wholeDates[page.locale], page).filter(isDate);
  return joinWeekdays(dates, readBy(weekdays[page.locale], page).filter(isDate), page);
}

/** Years that stand alone, read after everything else that has four digits. */
export const readYears = (page: Page): Fact[] => readBy([bareYear[page.locale]], page);
