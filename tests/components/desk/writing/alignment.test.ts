import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spacesFor } from '../../../../components/desk/writing/alignment.ts';

describe('spacesFor', () => {
  it('gives room below the shorter of two counterparts', () => {
    const vi = { top: 100, heights: [54, 27, 81] };
    const en = { top: 100, heights: [54, 54] };
    expect(spacesFor(vi, en)).toEqual({ one: [0, 27], other: [0, 0] });
  });

  it('makes up for texts that begin at different heights', () => {
    expect(spacesFor({ top: 130, heights: [50] }, { top: 100, heights: [50] })).toEqual({
      one: [0],
      other: [30],
    });
  });

  it('brings every pair to one line, and never moves both of a pair', () => {
    const heights = fc.array(fc.integer({ min: 10, max: 900 }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, heights, (one, other) => {
        const spaces = spacesFor({ top: 0, heights: one }, { top: 0, heights: other });
        let [left, right] = [0, 0];
        for (const [index, space] of spaces.one.entries()) {
          const across = spaces.other[index] ?? 0;
          expect(Math.min(space, across)).toBe(0);
          left += (one[index] ?? 0) + space;
          right += (other[index] ?? 0) + across;
          expect(left).toBe(right);
        }
      }),
    );
  });
});
