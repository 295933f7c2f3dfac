import type { Chance } from './chance.ts';
import type { Pair } from './pair.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Indochina Time; the invented university lies in Vietnam. */
const offset = 7 * 60 * minute;

const inVietnam = (instant: Date): Date => new Date(instant.getTime() + offset);

/** Most news appears on working days, and little in July. */
const isQuiet = (local: Date): boolean => [0, 6].includes(local.getUTCDay()) || local.getUTCMonth() === 6;

/** An instant between 7.00 and 20.59 in Vietnam, on a day chosen as news appears. */
function instantBetween(first: number, last: number, chance: Chance): Date {
  let at: Date;
  do {
    const midnight = Math.floor((first + chance.next() * (last - first) + offset) / day) * day - offset;
    at = new Date(midnight + chance.between(7 * 60, 21 * 60 - 1) * minute);
  } while ((isQuiet(inVietnam(at)) && chance.happens(0.8)) || at.getTime() > last);
  return at;
}

/** `count` instants in order, over so many years up to `now`. */
export function instantsOver(years: number, now: Date, count: number, chance: Chance): Date[] {
  const last = now.getTime();
  const first = last - years * 365.25 * day;
  return Array.from({ length: count }, () => instantBetween(first, last, chance)).sort(
    (one, other) => one.getTime() - other.getTime(),
  );
}

/** This many hours later, but not after `latest`. */
export const hoursAfter = (instant: Date, hours: number, latest: Date): Date =>
  new Date(Math.min(instant.getTime() + hours * 60 * minute, latest.getTime()));

/** The latest of some instants. */
export const latestOf = (instants: Date[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant.getTime())));

/** The calendar day in Vietnam, `YYYY-MM-DD`, `later` days on. */
export const dayOf = (instant: Date, later = 0): string =>
  inVietnam(new Date(instant.getTime() + later * day))
    .toISOString()
    .slice(0, 10);

/** The year that the school year of this instant begins in; it begins in August. */
export function schoolYearAt(instant: Date): number {
  const local = inVietnam(instant);
  return local.getUTCFullYear() - (local.getUTCMonth() < 7 ? 1 : 0);
}

/** A day `YYYY-MM-DD` as it is written: 14/8/2023, 14 August 2023. */
export function writtenDay(isoDay: string): Pair {
  const [year, month, date] = isoDay.split('-').map(Number);
  const english = new Date(isoDay).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [`${date}/${month}/${year}`, english];
}
