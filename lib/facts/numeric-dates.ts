import type { Locale } from '../i18n/locales.ts';
import { exists, fullYear } from './calendar.ts';
import type { DateFact, DateValue } from './fact.ts';
import type { Rule } from './reader.ts';

/** A date fact of one reading, marked as broken where no calendar has the day. */
export function dateFact(value: DateValue, broken = false): DateFact {
  return broken || !exists(value)
    ? { kind: 'date', readings: [value], broken: true }
    : { kind: 'date', readings: [value] };
}

/** English writes months first or days first; Vietnamese always days first. */
export function numericDate(one: number, two: number, year: number | undefined, locale: Locale): DateFact {
  const british = { day: one, month: two, year };
  if (locale === 'vi') return dateFact(british);
  const readings = [british, { day: two, month: one, year }].filter(exists);
  return readings.length > 0
    ? { kind: 'date', readings: one === two ? readings.slice(0, 1) : readings }
    : dateFact(british);
}

const day = '([0-3]?\\d)';
/** A hyphen right before or after may join two dates: `19/5/1890-19/5/2024`. */
const before = '(?<![\\p{L}\\p{N}]|\\d[/.,]|(?<=\\d)(?<!/\\d{1,4})-)';
const after = '(?![\\p{L}\\p{N}]|[/.]\\d|-\\d(?!\\d?[/.]\\d))';

/** `30/6/2023`, `30-06-2023`, `30.6.2023`, `30/6/23`, and years of three or five digits, which are broken. */
const whole: Rule = {
  pattern: new RegExp(
    `${before}(\\d{1,2}) ?(?:(/) ?(\\d{1,2}) ?/ ?(\\d{2,5})|([.-])(\\d{1,2})\\5(\\d{3,5}))${after}`,
    'gu',
  ),
  read: (match, { locale }) => {
    const [, one, , slashed, slashedYear, , other, otherYear] = match;
    const digits = slashedYear ?? otherYear ?? '';
    if (digits.length === 3 || digits.length === 5)
      return dateFact({ day: Number(one), month: Number(slashed ?? other) }, true);
    return numericDate(Number(one), Number(slashed ?? other), fullYear(digits), locale);
  },
};

const iso: Rule = {
  pattern: new RegExp(`${before}((?:19|20)\\d\\d)([-/.])(\\d\\d?)\\2(\\d\\d?)${after}`, 'gu'),
  read: ([, year, , month, date]) =>
    dateFact({ year: Number(year), month: Number(month), day: Number(date) }),
};

/** Day and month alone: what comes before, or the numbers themselves, tell them from a fraction. */
const short = (context: RegExp): Rule => ({
  pattern: new RegExp(
    `${before}${day}([/.-])([01]?\\d)(?![\\p{L}\\p{N}%]|[/.,]\\d|-\\d(?!\\d?[/.]\\d)| ?(?:%|triệu|tỷ|điểm))`,
    'gu',
  ),
  read: (match, { locale, low }) => {
    const [, one, mark, two] = match;
    const told = context.test(low.slice(Math.max(0, match.index - 24), match.index));
    const fact = numericDate(Number(one), Number(two), undefined, locale);
    if (mark === '.' && !/(?:ngày|mùng) $/.test(low.slice(Math.max(0, match.index - 5), match.index)))
      return null;
    if (fact.broken && !(told && mark === '/')) return null;
    const end = match.index + match[0].length;
    const alone = /^(?:\)|[;:,.]?$|[;:,] | ?-)/.test(low.slice(end, end + 3));
    const share = /(?:vòng|tỷ lệ|tỉ lệ|tỷ số|điểm|đạt|khoảng|gần|hơn|chiếm|ratio|score|by|of|about) $/.test(
      low.slice(Math.max(0, match.index - 8), match.index),
    );
    const fraction = share || mark === '-' || (Number(one) <= Number(two) && !alone);
    if (!told && (match[0] === '24/7' || fraction)) return null;
    return fact;
  },
});

/** The forms in numbers of a language. */
export const numericRules: Record<Locale, readonly Rule[]> = {
  vi: [
    iso,
    whole,
    short(
      /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|nhật|lễ|dịp|từ|đến|trước|sau|và|-|\d[/-]\d\d?|\ue000),? *\(?$/,
    ),
  ],
  en: [
    iso,
    whole,
    short(/(?:on|from|to|until|by|dated?|of|since|before|after|between|and|day,?|-|\ue000),? *\(?$/),
  ],
};
