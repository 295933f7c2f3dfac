import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, formatWeekday } from '../../../lib/text/dates.ts';
import { dayInNumbers, typedDay } from '../../../lib/text/typed-day.ts';

test.each([
  '30/6/2023',
  '30/06/2023',
  '30-6-2023',
  '30.6.2023',
  ' 30 / 6 / 2023 ',
  'ngày 30 tháng 6 năm 2023',
  'Ngày 30 tháng 6, năm 2023'.normalize('NFD'),
  '30 tháng 6 năm 2023',
  '30 June 2023',
  '30th June 2023',
  'June 30, 2023',
  'Jun. 30 2023',
  '2023-06-30',
])('%s is the thirtieth of June', (typed) => {
  expect(typedDay(typed)).toBe('2023-06-30');
});

test.each([
  '',
  'hôm nay',
  '6/30/2023',
  '31/6/2023',
  '29/2/2023',
  '0/6/2023',
  '30/6/23',
  'June 30, 6',
  '30 Juno 2023',
  '30/6',
])('“%s” is no day', (typed) => {
  expect(typedDay(typed)).toBeNull();
});

test('every day that the site writes is read back', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(typedDay(dayInNumbers(day))).toBe(day);
      expect(typedDay(formatDay(day, 'vi'))).toBe(day);
      expect(typedDay(formatDay(day, 'en'))).toBe(day);
      expect(typedDay(formatWeekday(day, 'en').split(' ').slice(1).join(' '))).toBe(day);
    }),
  );
});
