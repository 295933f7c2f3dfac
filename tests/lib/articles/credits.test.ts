import { describe, expect, test } from 'vitest';
import { type CreditRow, creditLines, isTranslated } from '../../../lib/articles/credits.ts';

const by = (person: string, ...roles: CreditRow['roles']): CreditRow => ({
  roles,
  person,
  slug: person.toLowerCase(),
  unit: null,
});

describe('bylines', () => {
  test('that share their roles stand together where the first of them stood', () => {
    const rows = [by('A', 'news', 'text'), by('B', 'photo'), by('C', 'news', 'text'), by('D', 'text')];
    expect(
      creditLines(rows, false).map((line) => [line.roles.join(), line.by.map((one) => one.person)]),
    ).toEqual([
      ['news,text', ['A', 'C']],
      ['photo', ['B']],
      ['text', ['D']],
    ]);
  });

  test('leave out who translated on the page that was not', () => {
    const rows = [by('A', 'text', 'translation'), by('B', 'translation'), by('C', 'text')];
    expect(creditLines(rows, false)).toEqual([
      {
        roles: ['text'],
        by: [
          { person: 'A', slug: 'a', unit: null },
          { person: 'C', slug: 'c', unit: null },
        ],
      },
    ]);
    expect(creditLines(rows, true).map((line) => line.roles.join())).toEqual([
      'text,translation',
      'translation',
      'text',
    ]);
  });
});

describe('a language is the translation', () => {
  const [early, late] = [new Date('2023-06-30'), new Date('2023-07-02')];

  test('when it became public later', () => {
    expect(isTranslated('en', { vi: early, en: late })).toBe(true);
    expect(isTranslated('vi', { vi: early, en: late })).toBe(false);
    expect(isTranslated('vi', { vi: late, en: early })).toBe(true);
  });

  test('when it is English, as long as time does not tell', () => {
    for (const en of [null, early])
      for (const vi of [null, early]) {
        expect(isTranslated('en', { vi, en })).toBe(true);
        expect(isTranslated('vi', { vi, en })).toBe(false);
      }
  });
});
