import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  formatDate,
  formatDay,
  formatInstant,
  formatMonth,
  formatTime,
  formatWeekday,
} from '../../../lib/text/dates.ts';

const here = 'Asia/Ho_Chi_Minh';
const afternoon = new Date('2023-06-30T09:20:00Z');

describe('an instant', () => {
  test('is written to the minute as each language does', () => {
    expect(formatInstant(afternoon, 'vi', here)).toBe('30/6/2023, 16:20');
    expect(formatInstant(afternoon, 'en', here)).toBe('30 June 2023, 16:20');
  });

  test('falls on the day of the site, not of the server', () => {
    const nearMidnight = new Date('2023-12-31T17:05:00Z');
    expect(formatInstant(nearMidnight, 'vi', here)).toBe('1/1/2024, 0:05');
    expect(formatDate(nearMidnight, 'en', here)).toBe('1 January 2024');
    expect(formatDate(nearMidnight, 'en', 'Europe/London')).toBe('31 December 2023');
    expect(dayOf(nearMidnight, here)).toBe('2024-01-01');
  });

  test('has minutes of two digits and hours as they are said', () => {
    expect(formatInstant(new Date('2023-06-30T01:05:00Z'), 'vi', here)).toBe('30/6/2023, 8:05');
  });
});

describe('a day', () => {
  test('is written without leading zeros', () => {
    expect(formatDay('2023-02-09', 'vi')).toBe('9/2/2023');
    expect(formatDay('2023-02-09', 'en')).toBe('9 February 2023');
  });

  test.each([
    ['2023-06-30', 'thứ Sáu, 30/6/2023', 'Friday 30 June 2023'],
    ['2023-07-02', 'Chủ nhật, 2/7/2023', 'Sunday 2 July 2023'],
    ['2023-07-03', 'thứ Hai, 3/7/2023', 'Monday 3 July 2023'],
    ['2024-02-29', 'thứ Năm, 29/2/2024', 'Thursday 29 February 2024'],
  ])('%s has its weekday', (day, vi, en) => {
    expect(formatWeekday(day, 'vi')).toBe(vi);
    expect(formatWeekday(day, 'en')).toBe(en);
  });

  test('read from an instant is the day that is written of it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom(here, 'UTC', 'America/St_Johns', 'Pacific/Kiritimati'),
        (instant, zone) => {
          expect(formatDay(dayOf(instant, zone), 'vi')).toBe(formatDate(instant, 'vi', zone));
          expect(formatInstant(instant, 'en', zone)).toMatch(
            new RegExp(`^${formatDate(instant, 'en', zone)}, \\d{1,2}:\\d{2}$`),
          );
        },
      ),
    );
  });
});

test('a wall-clock time loses its leading zero only', () => {
  expect(formatTime('08:00')).toBe('8:00');
  expect(formatTime('00:05')).toBe('0:05');
  expect(formatTime('13:30')).toBe('13:30');
});

test('a month is named with its year', () => {
  expect(formatMonth(2023, 6, 'vi')).toBe('Tháng 6/2023');
  expect(formatMonth(2023, 6, 'en')).toBe('June 2023');
});
