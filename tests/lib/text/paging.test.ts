import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedPage, pageCount, pageOffset, pageWindow } from '../../../lib/text/paging.ts';

describe('the page that an address asks for', () => {
  test('no number is page 1', () => {
    expect(askedPage(undefined)).toEqual({ page: 1, redundant: false });
  });

  test('2 is page 2; an explicit 1 is page 1 under a second address', () => {
    expect(askedPage('2')).toEqual({ page: 2, redundant: false });
    expect(askedPage('1')).toEqual({ page: 1, redundant: true });
    expect(askedPage('999999')).toEqual({ page: 999_999, redundant: false });
  });

  test.each([
    '',
    '0',
    '02',
    '1.0',
    '1e3',
    '-1',
    '+2',
    ' 2',
    '2 ',
    '2\n',
    '٢',
    '２',
    '0x2',
    'abc',
    'hai',
    '1000000',
    '9'.repeat(400),
  ])('%j is no page', (value) => {
    expect(askedPage(value)).toBeNull();
  });

  test('a repeated parameter is no page', () => {
    expect(askedPage(['2'])).toBeNull();
    expect(askedPage(['2', '3'])).toBeNull();
    expect(askedPage([])).toBeNull();
  });

  test('one page has exactly one address', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const asked = askedPage(value);
        return asked === null || String(asked.page) === value;
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (page) => {
        expect(askedPage(String(page))).toEqual({ page, redundant: false });
      }),
    );
  });
});

describe('the number of pages', () => {
  test('an empty list has one page', () => {
    expect(pageCount(0, 20)).toBe(1);
  });

  test('every item is on exactly one page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (total, size) => {
        const count = pageCount(total, size);
        expect(pageOffset(1, size)).toBe(0);
        expect(pageOffset(count, size)).toBeLessThan(total);
        expect(pageOffset(count + 1, size)).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});

describe('the page links', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 40, [1, 2, 3, null, 40]],
    [5, 40, [1, 2, 3, 4, 5, 6, 7, null, 40]],
    [20, 40, [1, null, 18, 19, 20, 21, 22, null, 40]],
    [37, 40, [1, null, 35, 36, 37, 38, 39, 40]],
    [40, 40, [1, null, 38, 39, 40]],
  ])('page %i of %i', (page, count, links) => {
    expect(pageWindow(page, count)).toEqual(links);
  });

  const place = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.integer({ min: 0, max: 5 }))
    .map(([count, seed, around]) => ({ count, page: 1 + (seed % count), around }));

  test('they ascend, hold the first, the present and the last, and never hide a single number', () => {
    fc.assert(
      fc.property(place, ({ page, count, around }) => {
        const links = pageWindow(page, count, around);
        expect(links[0]).toBe(1);
        expect(links.at(-1)).toBe(count);
        expect(links).toContain(page);
        expect(links.length).toBeLessThanOrEqual(2 * around + 5);
        for (const [index, link] of links.entries()) {
          const before = links[index - 1];
          const after = links[index + 1];
          if (link !== null) {
            if (typeof before === 'number') expect(link - before).toBe(1);
          } else {
            expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(2);
          }
        }
      }),
    );
  });
});
