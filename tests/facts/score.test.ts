import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../lib/facts/fact.ts';
import type { Pair } from './corpus.ts';
import { compareDigits } from './digits.ts';
import { type Finding, score } from './score.ts';

const span = (text: string, label: string) => {
  const start = text.indexOf(label);
  return { text: label, start, end: start + label.length };
};

function pairOf(vi: string, en: string, plant?: { kind: FactKind; vi: string; en: string | null }): Pair {
  const spans = plant && {
    kind: plant.kind,
    vi: span(vi, plant.vi),
    en: plant.en === null ? null : span(en, plant.en),
  };
  return { id: 'd-test-01', form: 'sentence', summary: false, note: 'a test', vi, en, plant: spans ?? null };
}

const planted = pairOf('Lớp học khai giảng ngày 14/8/2023.', 'The class opened on August 14th, 2024.', {
  kind: 'date',
  vi: '14/8/2023',
  en: 'August 14th, 2024',
});
const dropped = pairOf('Xe chạy lúc 6h45 từ cổng A2.', 'The coach leaves from Gate A2.', {
  kind: 'time',
  vi: '6h45',
  en: null,
});
const agreeing = pairOf('Ngày 14/8/2023 có mưa.', 'It rained on August 14th, 2023.');

const finding = (
  kind: FactKind | null,
  vi: [number, number] | null,
  en: [number, number] | null,
): Finding => ({
  kind,
  vi: vi && { start: vi[0], end: vi[1] },
  en: en && { start: en[0], end: en[1] },
});
const always =
  (...findings: Finding[]) =>
  () =>
    findings;

describe('a plant', () => {
  const { plant } = planted;
  const at = plant?.vi.start ?? 0;

  test('is found by an error of its kind that overlaps it on either side', () => {
    expect(score([planted], always(finding('date', [at + 3, at + 40], null))).kinds.date.found).toBe(1);
    const start = plant?.en?.start ?? 0;
    expect(score([planted], always(finding('date', [0, 1], [start, start + 1]))).kinds.date.found).toBe(1);
  });

  test('is not found by an error that only touches it, or of another kind', () => {
    expect(score([planted], always(finding('date', [0, at], null))).all.found).toBe(0);
    const { all, kinds } = score([planted], always(finding('number', [at, at + 9], null)));
    expect(all).toMatchObject({ found: 0, errors: 1, right: 0, precision: 0 });
    expect(kinds.number).toMatchObject({ plants: 0, errors: 1 });
  });

  test('that English has lost is found where Vietnamese has it', () => {
    const there = dropped.plant?.vi ?? { start: 0, end: 0 };
    const { kinds } = score([dropped], always(finding('time', [there.start, there.end], null)));
    expect(kinds.time).toMatchObject({ plants: 1, found: 1, recall: 1, precision: 1 });
  });

  test('found twice counts once for recall, and both errors are right', () => {
    const { all } = score(
      [planted],
      always(finding('date', [at, at + 2], null), finding('date', [at, at + 9], null)),
    );
    expect(all).toMatchObject({ plants: 1, found: 1, errors: 2, right: 2 });
  });
});

describe('a score', () => {
  test('of a silent judge has no precision, and no recall', () => {
    const { all, agreeing: calm } = score([planted, agreeing], always());
    expect(all).toMatchObject({ plants: 1, found: 0, recall: 0, errors: 0, precision: null });
    expect(calm).toEqual({ pairs: 1, flagged: 0, share: 0 });
  });

  test('counts an agreeing pair as flagged once, however many errors it has', () => {
    const noisy = always(finding('date', [0, 4], null), finding('name', null, [0, 2]));
    const { agreeing: calm, all } = score([agreeing, planted], noisy);
    expect(calm).toEqual({ pairs: 1, flagged: 1, share: 1 });
    expect(all).toMatchObject({ errors: 4, right: 0 });
  });
});

describe('the bag of digits', () => {
  test('sees another year, whatever the month is called, and raises a false alarm for the month', () => {
    expect(
      compareDigits(planted).map(({ vi, en }) =>
        [vi, en].map((place) => place && 'text' in place && place.text),
      ),
    ).toEqual([
      ['8', null],
      ['2023', null],
      [null, '2024'],
    ]);
    expect(score([planted, agreeing], compareDigits)).toMatchObject({
      all: { found: 1, errors: 4, right: 3 },
      agreeing: { flagged: 1 },
    });
  });

  test('takes leading zeros for nothing', () => {
    expect(compareDigits(pairOf('05/09/2023', '5/9/2023'))).toEqual([]);
  });

  test('counts how often a group is there', () => {
    const surplus = compareDigits(pairOf('Lớp 5, lớp 5', 'Class 5'));
    expect(surplus).toEqual([{ kind: null, vi: { text: '5', start: 11, end: 12 }, en: null }]);
  });

  test('lets a summary leave out, not add', () => {
    const summary = { ...pairOf('12 đội, 300 em', '15 teams'), summary: true };
    expect(compareDigits(summary)).toEqual([{ kind: null, vi: null, en: { text: '15', start: 0, end: 2 } }]);
  });
});
