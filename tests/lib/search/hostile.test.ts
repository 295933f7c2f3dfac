import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { locales } from '../../../lib/i18n/locales.ts';
import { search } from '../../../lib/search/queries.ts';
import { queryLimit } from '../../../lib/search/schema.ts';
import '../../support/database.ts';
import { makeActor, makePublished } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await makePublished(await makeActor('publisher'));
});

const answer = (input: Record<string, unknown>, locale: 'vi' | 'en' = 'vi') =>
  search(locale, { input, page: 1, sections: [] });

const hostile = [
  "'; DROP TABLE search_entry; --",
  "hội' | 'nghị",
  'hội & nghị',
  'hội | !nghị',
  'hội <-> nghị',
  'hội:A*',
  '!!!',
  '& | ! ( ) < > : *',
  '((((((((((',
  '\\',
  "\\'",
  "''",
  '""',
  '"',
  '“”',
  '"hội',
  'hội"nghị"viên"',
  '%',
  '_____',
  '\u0000',
  'hội\u0000nghị',
  '\ud800',
  '\u200b\ufeff\u202e',
  '\u0301\u0323\u0306',
  'đ'.normalize('NFD'),
  '🎓🎓🎓',
  '会議 2023 고등학교',
  '1/1/1/1/1/1/1/1/1/1',
  '99/99/9999',
  '0/0',
  '200/',
  '/KH-ĐHBN',
  '200/KH-ĐHBN/x-y-z-a-b-c-d-e-f-g-h-i-j',
  '2023-2024-2025-2026',
  '30 tháng 6 năm',
  'June June 2023 30 June',
  '12e5 0x1f 1e999 -5 +7 3,14',
  '<script>alert(1)</script>',
  'http://user:pw@host/path?x=1#y',
  'a'.repeat(queryLimit),
  'a '.repeat(queryLimit / 2),
  '"a" '.repeat(queryLimit / 4),
  '1/1/2020 '.repeat(20),
];

describe('whatever is typed is answered', () => {
  test.each(hostile)('%j', async (q) => {
    for (const locale of locales) {
      for (const order of ['relevance', 'newest']) expect(await answer({ q, order }, locale)).toBeTruthy();
    }
  });

  test('and anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom(...' "\'&|!():*<->/.0123xđệngày') }),
        ),
        async (q) => {
          expect(await answer({ q })).toBeTruthy();
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  test('also when a field is missing, doubled, or not what it should be', async () => {
    for (const value of [undefined, null, 7, {}, ['a', 'b'], '../x', 'không-có'])
      expect(await answer({ q: value, section: value, unit: value, year: value, order: value })).toBeTruthy();
  });
});

describe('a query that is too long', () => {
  test('is not looked for, and the answer says so', async () => {
    for (const q of ['hội nghị '.repeat(1200), 'x'.repeat(10_240)]) {
      const page = await answer({ q });
      expect(page).toMatchObject({ tooLong: true, hits: [], total: 0, suggestion: null });
    }
    expect(await answer({ q: 'h'.repeat(queryLimit) })).toMatchObject({ tooLong: false });
  });
});

test('there is no page beyond the last', async () => {
  const input = { q: 'hội nghị' };
  expect(await search('vi', { input, page: 1, sections: [] })).toMatchObject({ total: 1, pages: 1 });
  expect(await search('vi', { input, page: 2, sections: [] })).toBeNull();
});
