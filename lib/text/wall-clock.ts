import type { Day } from './dates.ts';

const asUtc = (instant: Date, timeZone: string): number => {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/**
 * The instant at which the clocks of a time zone show a day and a time, `HH:MM`. Where clocks are put forward over it, as
 * if they had not been yet; where they show it twice, the first.
 */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (instant: number) => asUtc(new Date(instant), timeZone) - instant;
  const [before, after] = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)];
  const fits = [wanted - before, wanted - after].find((instant) => instant + offsetAt(instant) === wanted);
  return new Date(fits ?? wanted - before);
}
