import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTime } from '../../../lib/text/dates.ts';
import { typedTime } from '../../../lib/text/typed-time.ts';

test.each([
  ['08:00', '08:00'],
  ['8:00', '08:00'],
  ['14h00', '14:00'],
  ['14h', '14:00'],
  ['7g30', '07:30'],
  ['8 giờ 30', '08:30'],
  ['8 giờ 30 phút'.normalize('NFD'), '08:30'],
  ['2h30 chiều', '14:30'],
  ['2:30 pm', '14:30'],
  ['2:30 p.m.', '14:30'],
  ['12:15 am', '00:15'],
  ['12h sáng', '00:00'],
  ['12:00 pm', '12:00'],
])('%s is %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});

test.each(['', '8', '8:', '24:00', '7:60', '14:00 pm', 'sáng', '7:3'])('“%s” is no time', (typed) => {
  expect(typedTime(typed)).toBeNull();
});

test('every time that the site writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      expect(typedTime(time)).toBe(time);
      expect(typedTime(formatTime(time))).toBe(time);
    }),
  );
});
