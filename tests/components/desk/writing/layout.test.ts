import { describe, expect, it } from 'vitest';
import { layoutOf, type Place } from '../../../../components/desk/writing/beside/layout.ts';
import type { Standing } from '../../../../lib/text/matching.ts';

const places = (keys: string): Place[] =>
  [...keys].map((key) => ({ key: key === '·' ? null : key, empty: key === '·' }));
const standing = (given: Partial<Standing>): Standing => ({
  ...{ total: 0, translated: 0, leftOut: [], missing: [], behind: [] },
  ...given,
});
const laid = (source: string, text: string, given: Partial<Standing> = {}) => {
  const layout = layoutOf(places(source), places(text), standing(given), []);
  const slots = (side: 'source' | 'text') =>
    layout[side].slots.map(({ key, before, row }) => `${key} before ${before} in ${row}`);
  return { source: slots('source'), text: slots('text'), rows: [layout.source.rows, layout.text.rows] };
};

describe('two texts in rows', () => {
  it('pairs share a row, whatever their number', () => {
    expect(laid('abc', 'ac', { missing: ['b'] })).toEqual({
      source: [],
      text: ['b before 1 in 2'],
      rows: [
        [1, 2, 3],
        [1, 3],
      ],
    });
  });

  it('what is left out has a place too, what only the translation has one in the original', () => {
    expect(laid('abc', 'axc', { leftOut: ['b'] })).toMatchObject({
      source: ['x before 2 in 3'],
      text: ['b before 1 in 2'],
    });
    expect(laid('ab', 'abxy')).toMatchObject({ source: ['x before 2 in 3', 'y before 2 in 4'], text: [] });
  });

  it('what asks for no translation, or only stands elsewhere, has no place', () => {
    expect(laid('ab', 'a')).toMatchObject({ text: [] });
    expect(laid('abc', 'cab', { missing: [] })).toMatchObject({ source: [], text: [] });
  });

  it('the line that is there before anything is written goes with the first block', () => {
    expect(laid('abc', '·', { missing: ['a', 'b', 'c'] })).toEqual({
      source: [],
      text: ['b before 1 in 2', 'c before 1 in 3'],
      rows: [[1, 2, 3], [1]],
    });
  });
});
