import { expect, test } from 'vitest';
import {
  dayOf,
  hoursAfter,
  instantsOver,
  latestOf,
  schoolYearAt,
  writtenDay,
} from '../../../lib/corpus/calendar.ts';
import { chance } from '../../../lib/corpus/chance.ts';

const now = new Date('2026-11-20T09:00:00+07:00');

test('news is spread in order over the years, mostly on working days, little in July', () => {
  const instants = instantsOver(12, now, 4000, chance(1));
  const times = instants.map((at) => at.getTime());
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  expect(instants[0]?.getUTCFullYear()).toBe(2014);
  const local = times.map((time) => new Date(time + 7 * 3_600_000));
  const share = (matches: (at: Date) => boolean) => local.filter(matches).length / local.length;
  expect(share((at) => [0, 6].includes(at.getUTCDay()))).toBeLessThan(0.1);
  expect(share((at) => at.getUTCMonth() === 6)).toBeLessThan(0.04);
  expect(share((at) => at.getUTCHours() < 7 || at.getUTCHours() > 20)).toBe(0);
});

test('days and school years are those of Vietnam', () => {
  expect(dayOf(new Date('2023-07-31T16:59:59Z'))).toBe('2023-07-31');
  expect(dayOf(new Date('2023-07-31T17:00:00Z'))).toBe('2023-08-01');
  expect(dayOf(new Date('2024-02-28T03:00:00Z'), 1)).toBe('2024-02-29');
  expect(schoolYearAt(new Date('2023-07-31T16:59:59Z'))).toBe(2022);
  expect(schoolYearAt(new Date('2023-07-31T17:00:00Z'))).toBe(2023);
  expect(schoolYearAt(new Date('2023-12-31T17:00:00Z'))).toBe(2023);
});

test('a day is written as each language writes it', () => {
  expect(writtenDay('2023-08-04')).toEqual(['4/8/2023', '4 August 2023']);
});

test('later is never after what is latest', () => {
  expect(hoursAfter(new Date('2026-11-20T01:00:00Z'), -2, now)).toEqual(new Date('2026-11-19T23:00:00Z'));
  expect(hoursAfter(new Date('2026-11-20T01:00:00Z'), 5, now)).toEqual(now);
  expect(latestOf([new Date('2023-02-01'), new Date('2024-01-01'), new Date('2022-12-31')])).toEqual(
    new Date('2024-01-01'),
  );
});
