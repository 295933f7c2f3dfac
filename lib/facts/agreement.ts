import { alike } from './alike.ts';
import { compatible, isOnlyYear, sameDate } from './calendar.ts';
import type { DateFact, Fact, TimeFact } from './fact.ts';
import { names } from './name-agreement.ts';
import { nounsMeet } from './nouns.ts';
import { numbers } from './number-agreement.ts';

/** `same`: the value and its precision; `close`: nothing contradicts, but one says less or writes it otherwise. */
export type Agreement = 'same' | 'close' | null;

function dates(one: DateFact, other: DateFact): Agreement {
  if (one.broken || other.broken) return null;
  const pairs = one.readings.flatMap((a) => other.readings.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => sameDate(a, b))) return 'same';
  const bare = ({ weekday: _, ...rest }: DateFact['readings'][number]) => rest;
  return pairs.some(([a, b]) => compatible(a, b) || compatible(bare(a), bare(b))) ? 'close' : null;
}

const partAt = ({ hour }: TimeFact) => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

function times(one: TimeFact, other: TimeFact): Agreement {
  if (one.part && other.part) return one.part === other.part ? 'same' : null;
  if (one.part || other.part) {
    const [part, clock] = one.part ? [one, other] : [other, one];
    return clock.half || part.part === partAt(clock) ? 'close' : null;
  }
  if (one.minute !== other.minute) return null;
  if (one.hour % 24 === other.hour % 24) return 'same';
  const open = one.half || other.half;
  return open && one.hour % 12 === other.hour % 12 ? 'same' : null;
}

const localePart =
  /\/(?:vi|en|vn|vi-vn|en-us|en-gb|english|eng|vie)(?=[/?.]|$)|^(?:en|english|vi)\.|[?&](?:lang|language|hl|locale)=[a-z-]+/;

/** Facts of different kinds that may still say one thing: a year and a number, an hour and a time. */
function acrossKinds(one: Fact, other: Fact): Agreement {
  if (one.kind === 'number' && other.kind !== 'number') return acrossKinds(other, one);
  if (other.kind !== 'number') return null;
  const [value] = other.values;
  if (one.kind === 'date' && other.unit === '/')
    return one.readings.some(
      ({ day, month, year }) => !year && day && month && Math.abs(day / month - (value ?? 0)) < 1e-9,
    )
      ? 'same'
      : null;
  if (one.kind === 'date')
    return one.readings.some((date) => isOnlyYear(date) && date.year === value) ? 'same' : null;
  if (one.kind === 'time') {
    // `7.15`, `21.00`: the British way of writing a time, which by itself is a number.
    const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(other.text);
    if (clock && !one.part && one.minute === Number(clock[2]) && one.hour % 12 === Number(clock[1]) % 12)
      return 'same';
    return !one.part && one.minute === 0 && one.hour % 12 === (value ?? -1) % 12 && other.noun === 'hour'
      ? 'same'
      : null;
  }
  if (one.kind === 'document-number')
    return /^\d+$/.test(one.number) && Number(one.number) === value ? 'same' : null;
  return null;
}

/** Whether a fact of one text says what a fact of the other says. */
export function agreement(one: Fact, other: Fact): Agreement {
  if (one.kind === 'date' && other.kind === 'date') return dates(one, other);
  if (one.kind === 'time' && other.kind === 'time') return times(one, other);
  if (one.kind === 'number' && other.kind === 'number') return numbers(one, other);
  if (one.kind === 'name' && other.kind === 'name') return names(one.words, other.words);
  if (one.kind === 'year-range' && other.kind === 'year-range')
    return one.from === other.from && one.to === other.to ? 'same' : null;
  if (one.kind === 'document-number' && other.kind === 'document-number') {
    if (one.number === other.number) return 'same';
    const bare = [one.number, other.number].some((number) => /^\d+$/.test(number));
    return bare && Number.parseInt(one.number, 10) === Number.parseInt(other.number, 10) ? 'close' : null;
  }
  if (one.kind === 'contact' && other.kind === 'contact') {
    if (one.medium !== other.medium) return null;
    if (one.address === other.address) return 'same';
    const [a, b] = [one.address.replace(localePart, ''), other.address.replace(localePart, '')];
    if (one.medium !== 'page' || a.split('/')[0] !== b.split('/')[0]) return null;
    // The same site: the address in the other language, or under another word in it.
    return localePart.test(one.address) || localePart.test(other.address) || alike(a, b) < 0.75
      ? 'close'
      : null;
  }
  return acrossKinds(one, other);
}

/** Whether two facts that agree say also the same of weekday and bound, and count the same. */
export const fullyAgree = (one: Fact, other: Fact): boolean =>
  !weekdaysDiffer(one, other) &&
  !boundsDiffer(one, other) &&
  (one.kind !== 'number' || other.kind !== 'number' || nounsMeet(one.noun, other.noun));

export function weekdaysDiffer(one: Fact, other: Fact): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  const [a, b] = [one.readings[0]?.weekday, other.readings[0]?.weekday];
  return a !== undefined && b !== undefined && a !== b;
}

export function boundsDiffer(one: Fact, other: Fact): boolean {
  if (one.kind !== 'number' || other.kind !== 'number') return false;
  const bounds = [one.bound, other.bound];
  return bounds.includes('more') && bounds.includes('less');
}
