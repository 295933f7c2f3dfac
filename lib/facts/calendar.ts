import type { DateValue } from './fact.ts';

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a calendar has it: 31 June it has not, 29 February only in a leap year or where no year is said. */
export function exists({ year, month, day }: DateValue): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (day < 1 || day > (longest[(month ?? 1) - 1] ?? 31)) return false;
  if (year === undefined || month === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** The weekday of a whole date, Sunday 0; null where the date is not whole. */
export function weekdayOf({ year, month, day }: DateValue): number | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A year of two digits as people mean it: `23` is 2023. */
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** Whether years are of our time, as news writes them. */
export const isYear = (year: number): boolean => year >= 1800 && year < 2200;

const parts = ['year', 'month', 'day', 'quarter', 'decade', 'weekday'] as const;

const quarterOf = (month: number): number => Math.ceil(month / 3);

/** Whether two dates may be the same day, month or year: nothing that both say differs, and they share something. */
export function compatible(one: DateValue, other: DateValue): boolean {
  const both = parts.filter((part) => one[part] !== undefined && other[part] !== undefined);
  if (both.some((part) => one[part] !== other[part])) return false;
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    if (a.quarter !== undefined && b.month !== undefined) return a.quarter === quarterOf(b.month);
  return both.some((part) => part !== 'year') || (both.length > 0 && isOnlyYear(one) === isOnlyYear(other));
}

/** Whether a date says its year and nothing else. */
export const isOnlyYear = (date: DateValue): boolean =>
  parts.every((part) => (part === 'year') === (date[part] !== undefined));

/** Whether two dates say the same parts with the same values. */
export const sameDate = (one: DateValue, other: DateValue): boolean =>
  parts.every((part) => (part === 'weekday' && !isOnlyWeekday(one)) || one[part] === other[part]);

/** Whether a date says its weekday and nothing else. */
export const isOnlyWeekday = (date: DateValue): boolean =>
  parts.every((part) => (part === 'weekday') === (date[part] !== undefined));
