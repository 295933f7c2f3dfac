import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../../lib/facts/fact.ts';
import { judgePair } from '../../../lib/facts/pair.ts';
import {
  amounts,
  clocks,
  counts,
  days,
  englishAmounts,
  englishClocks,
  englishCounts,
  englishDays,
  englishYears,
  schoolYears,
  vietnameseAmounts,
  vietnameseClocks,
  vietnameseCounts,
  vietnameseDays,
  vietnameseYears,
} from './forms.ts';
import {
  englishPapers,
  englishPeople,
  englishPhones,
  englishShares,
  papers,
  people,
  phones,
  shares,
  vietnamesePapers,
  vietnamesePeople,
  vietnamesePhones,
  vietnameseShares,
} from './more-forms.ts';

const kindsOf = (vi: string, en: string): FactKind[] => [
  ...new Set(
    judgePair({ vi: `Trường tổ chức ${vi} tại Huế.`, en: `It was held ${en} in Hue.` })
      .filter(({ grade }) => grade === 'error')
      .map(({ kind }) => kind),
  ),
];

type Forms<Value> = {
  kind: FactKind;
  values: fc.Arbitrary<Value>;
  vi: ((value: Value) => string)[];
  en: ((value: Value) => string)[];
  /** Whether two values stay apart in every form. */
  differ?: (one: Value, other: Value) => boolean;
};

const apart = <Value>(one: Value, other: Value) => JSON.stringify(one) !== JSON.stringify(other);

function holds<Value>({ kind, values, vi, en, differ = apart }: Forms<Value>): void {
  test('any form of one language agrees with any form of the other', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...vi), fc.constantFrom(...en), (value, left, right) => {
        expect(kindsOf(left(value), right(value)), `${left(value)} = ${right(value)}`).toEqual([]);
      }),
    );
  });

  test('another value never does', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom(...vi),
        fc.constantFrom(...en),
        (one, other, left, right) => {
          fc.pre(differ(one, other));
          expect(kindsOf(left(one), right(other)), `${left(one)} ≠ ${right(other)}`).toEqual([kind]);
        },
      ),
    );
  });
}

describe('days', () => {
  const turned = { ...{ kind: 'date' as const, values: days, vi: vietnameseDays, en: englishDays } };
  holds({
    ...turned,
    differ: (one, other) =>
      apart(one, other) && !(one.day === other.month && one.month === other.day && one.year === other.year),
  });
});

describe('times', () => {
  holds({
    kind: 'time',
    values: clocks,
    vi: vietnameseClocks,
    en: englishClocks,
    // Without a.m. or p.m., 2:00 may be either; a form may leave that open.
    differ: (one, other) => one.minute !== other.minute || one.hour % 12 !== other.hour % 12,
  });
});

describe('money', () => {
  holds({
    kind: 'number',
    values: amounts,
    vi: vietnameseAmounts,
    en: englishAmounts,
    // 1,234,567 dong may be told as 1.23 million, which is a hint.
    differ: (one, other) => Math.abs(one - other) > 0.03 * one,
  });
});

describe('counts', () => {
  holds({ kind: 'number', values: counts, vi: vietnameseCounts, en: englishCounts });
});

describe('school years', () => {
  holds({ kind: 'year-range', values: schoolYears, vi: vietnameseYears, en: englishYears });
});

describe('people', () => {
  holds({ kind: 'name', values: people, vi: vietnamesePeople, en: englishPeople });
});

describe('document numbers', () => {
  holds({ kind: 'document-number', values: papers, vi: vietnamesePapers, en: englishPapers });
});

describe('telephones', () => {
  holds({ kind: 'contact', values: phones, vi: vietnamesePhones, en: englishPhones });
});

describe('shares', () => {
  holds({ kind: 'number', values: shares, vi: vietnameseShares, en: englishShares });
});
