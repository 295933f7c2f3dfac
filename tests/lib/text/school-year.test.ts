import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  monthIn,
  nextMonth,
  readCalendarMonth,
  readMonth,
  readSchoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../../../lib/text/school-year.ts';

const start = fc.integer({ min: 1, max: 12 });
const month = fc.record({ year: fc.integer({ min: 1900, max: 2200 }), month: start });

test('a school year is written with an en dash', () => {
  expect(schoolYearLabel(2023)).toBe('2023–2024');
});

describe('the school year of an address', () => {
  test('is two years that follow each other', () => {
    expect(readSchoolYear('2023-2024')).toBe(2023);
    expect(readSchoolYear('1999-2000')).toBe(1999);
  });

  test.each(['2023', '2023-2025', '2024-2023', '2023–2024', '2023-24', ' 2023-2024', '02023-2024', 'x'])(
    '%j is none',
    (slug) => expect(readSchoolYear(slug)).toBeNull(),
  );
});

test.each([
  ['1', 1],
  ['9', 9],
  ['12', 12],
  ['0', null],
  ['09', null],
  ['13', null],
  ['1.0', null],
  ['', null],
])('the month of the address %j is %j', (slug, expected) => expect(readMonth(slug)).toBe(expected));

describe('months', () => {
  test('June belongs to the school year that began in August before it', () => {
    expect(schoolYearOf({ year: 2023, month: 6 }, 8)).toBe(2022);
    expect(schoolYearOf({ year: 2023, month: 8 }, 8)).toBe(2023);
    expect(monthIn(2022, 6, 8)).toEqual({ year: 2023, month: 6 });
  });

  test('a month is found again in its school year', () => {
    fc.assert(
      fc.property(month, start, (given, begins) => {
        expect(monthIn(schoolYearOf(given, begins), given.month, begins)).toEqual(given);
      }),
    );
  });

  test('twelve months lead from the beginning of a school year to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), start, (year, begins) => {
        let at = monthIn(year, begins, begins);
        for (let count = 0; count < 12; count++) {
          expect(schoolYearOf(at, begins)).toBe(year);
          at = nextMonth(at);
        }
        expect(at).toEqual(monthIn(year + 1, begins, begins));
      }),
    );
  });
});

describe('the calendar month of an address', () => {
  test('is a year and a month of two digits', () => {
    expect(readCalendarMonth('2023-08')).toEqual({ year: 2023, month: 8 });
    expect(readCalendarMonth('1999-12')).toEqual({ year: 1999, month: 12 });
  });

  test.each(['2023-8', '2023-00', '2023-13', '2023', '0999-01', '2023-08-01', '2023–08'])(
    '%j is none',
    (slug) => expect(readCalendarMonth(slug)).toBeNull(),
  );
});
