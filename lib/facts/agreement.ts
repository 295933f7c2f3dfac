import { compatible, isOnlyYear, sameDate } from './calendar.ts';
import type { DateFact, Fact, NumberFact, TimeFact } from './fact.ts';
import { nounsMeet } from './nouns.ts';

/** `same`: the value and its precision; `close`: nothing contradicts, but one says less or writes it otherwise. */
export type Agreement = 'same' | 'close' | null;

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

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
  if (one.hour === other.hour) return 'same';
  const open = one.half || other.half;
  return open && one.hour % 12 === other.hour % 12 ? 'same' : null;
}

/** The size of the last digit that a number is written to: thousands for `1.234 million`. */
function precision({ values: [value = 0] }: NumberFact, text: string): number {
  const times = /million|triệu/.test(text)
    ? 1e6
    : /billion|tỷ|tỉ/.test(text)
      ? 1e9
      : /thousand|nghìn|ngàn/.test(text)
        ? 1e3
        : 0;
  if (times === 0 || value === 0) return 0;
  const decimals = /\d[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  return times / 10 ** decimals;
}

function numbers(one: NumberFact & { text: string }, other: NumberFact & { text: string }): Agreement {
  if (one.code && other.code) return one.code === other.code ? 'same' : null;
  const units = [one.unit, other.unit];
  const equal = one.values.some((a) => other.values.some((b) => near(a, b)));
  if (one.unit && other.unit && one.unit !== other.unit) {
    const shares = units.includes('/') && units.includes('%');
    const [a = 0, b = 0] =
      one.unit === '/' ? [one.values[0], other.values[0]] : [other.values[0], one.values[0]];
    return shares && near(a * 100, b) ? 'same' : null;
  }
  if (!equal) {
    const step = Math.max(precision(one, one.text), precision(other, other.text));
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    const coarse =
      step > 0 && Math.abs(a - b) < step / 2 && precision(one, one.text) !== precision(other, other.text);
    return coarse ? 'close' : null;
  }
  const lost = units.includes('%') && one.unit !== other.unit;
  return lost ? 'close' : 'same';
}

/** Family name last, as in the West: the given names keep their order or are turned round as a whole. */
const turned = (name: readonly string[]): string[] => {
  const [family = '', ...given] = name;
  return [
    [...given, family],
    [...name].reverse(),
    [given.at(-1) ?? '', family, ...given.slice(0, -1)],
    [given.at(-1) ?? '', ...given.slice(0, -1), family],
  ].map((words) => words.join(' '));
};

/** The same name, turned round or shortened: a short form keeps the given name, or is the family name alone. */
function names(one: readonly string[], other: readonly string[]): Agreement {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (one.join(' ') === other.join(' ') || one.join('') === other.join('')) return 'same';
  if (long.length === short.length)
    return turned(one).includes(other.join(' ')) || turned(other).includes(one.join(' ')) ? 'close' : null;
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0] ? 'close' : null;
  const inOrder = short.reduce((at, word) => (at < 0 ? at : long.indexOf(word, at) + 1 || -1), 0) > 0;
  return inOrder && short.at(-1) === long.at(-1) ? 'close' : null;
}

const localePart = /\/(?:vi|en|vn|vi-vn|en-us|en-gb)(?=\/|$)/;

/** Facts of different kinds that may still say one thing: a year and a number, an hour and a time. */
function acrossKinds(one: Fact, other: Fact): Agreement {
  if (one.kind === 'number' && other.kind !== 'number') return acrossKinds(other, one);
  if (other.kind !== 'number') return null;
  const [value] = other.values;
  if (one.kind === 'date')
    return one.readings.some((date) => isOnlyYear(date) && date.year === value) ? 'same' : null;
  if (one.kind === 'time')
    return !one.part && one.minute === 0 && one.hour % 12 === (value ?? -1) % 12 && other.noun === 'hour'
      ? 'same'
      : null;
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
    const translated = one.medium === 'page' && localePart.test(one.address + other.address);
    return translated && (a === b || a.split('/')[0] === b.split('/')[0]) ? 'close' : null;
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
  return one.bound !== undefined && other.bound !== undefined && one.bound !== other.bound;
}
