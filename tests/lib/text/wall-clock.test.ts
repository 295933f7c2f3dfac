import { expect, test } from 'vitest';
import { instantAt } from '../../../lib/text/wall-clock.ts';

const shown = (day: string, time: string, zone: string) => instantAt(day, time, zone).toISOString();

test('a wall clock is read in its zone, also across the date line', () => {
  expect(shown('2023-06-30', '07:00', 'Asia/Ho_Chi_Minh')).toBe('2023-06-30T00:00:00.000Z');
  expect(shown('2023-06-30', '00:30', 'Asia/Ho_Chi_Minh')).toBe('2023-06-29T17:30:00.000Z');
  expect(shown('2023-06-30', '00:00', 'Pacific/Kiritimati')).toBe('2023-06-29T10:00:00.000Z');
  expect(shown('2023-06-30', '12:00', 'UTC')).toBe('2023-06-30T12:00:00.000Z');
});

test('where clocks change, a time that comes twice is the first, and one that does not come is the hour after', () => {
  expect(shown('2023-10-29', '02:30', 'Europe/Paris')).toBe('2023-10-29T00:30:00.000Z');
  expect(shown('2023-03-26', '02:30', 'Europe/Paris')).toBe('2023-03-26T01:30:00.000Z');
  expect(shown('2023-03-26', '03:30', 'Europe/Paris')).toBe('2023-03-26T01:30:00.000Z');
  expect(shown('2023-11-05', '01:30', 'America/New_York')).toBe('2023-11-05T05:30:00.000Z');
});
