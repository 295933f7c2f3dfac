/** Repeatable chance: the same seed gives the same corpus. */
export type Chance = {
  /** From 0 up to, never reaching, 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** Up to `count` different ones of a list, in chance order. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** True in this share of cases. */
  happens: (share: number) => boolean;
};

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[between(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < Math.min(count, list.length) && tries < 8 * count; tries++) {
      chosen.add(pick(list));
    }
    return [...chosen];
  };
  return { next, between, pick, some, happens: (share) => next() < share };
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');

/** A UUID of version 7 for something made at this instant. */
export function uuidAt(instant: Date, { between }: Chance): string {
  const time = hex(instant.getTime(), 12);
  const word = () => hex(between(0, 0xffff), 4);
  const version = hex(0x7000 | between(0, 0xfff), 4);
  const variant = hex(0x8000 | between(0, 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${word()}${word()}${word()}`;
}
