/** A calendar month, 1–12. */
export type Month = { year: number; month: number };

/** A school year as it is written, with an en dash: 2023 is `2023–2024`. */
export const schoolYearLabel = (year: number): string => `${year}–${year + 1}`;

/** The year in which the school year of an address begins: `2023-2024` is 2023; null for anything else, such as `2023-2025`. */
export function readSchoolYear(slug: string): number | null {
  const [, year, next] = /^([12][0-9]{3})-([12][0-9]{3})$/.exec(slug) ?? [];
  return Number(next) === Number(year) + 1 ? Number(year) : null;
}

/** The month (1–12) of an address, or null: `9`, never `09`. */
export const readMonth = (slug: string): number | null =>
  /^(?:[1-9]|1[0-2])$/.test(slug) ? Number(slug) : null;

/** The calendar month of an address such as `2023-08`, or null. */
export function readCalendarMonth(slug: string): Month | null {
  const [, year, month] = /^([12][0-9]{3})-(0[1-9]|1[0-2])$/.exec(slug) ?? [];
  return year && month ? { year: Number(year), month: Number(month) } : null;
}

/** The school year to which a calendar month belongs, when school years begin in month `start` (1–12). */
export const schoolYearOf = ({ year, month }: Month, start: number): number =>
  month >= start ? year : year - 1;

/** The calendar month that month `month` (1–12) is in the school year `year`. */
export const monthIn = (year: number, month: number, start: number): Month => ({
  year: month >= start ? year : year + 1,
  month,
});

export const sameMonth = (one: Month, other: Month): boolean =>
  one.year === other.year && one.month === other.month;

/** The month after. */
export const nextMonth = ({ year, month }: Month): Month =>
  month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
