import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, spacesFor } from '../../../../components/desk/writing/alignment.ts';

/** Things of given heights one below the other, each with the row it stands in. */
const column = (from: number, things: readonly (readonly [row: number, height: number])[]): Placed[] => {
  let top = from;
  return things.map(([row, height]) => {
    const placed = { row, top };
    top += height;
    return placed;
  });
};

describe('spacesFor', () => {
  it('gives room below the shorter of two counterparts', () => {
    const vi = column(100, [
      [1, 54],
      [2, 27],
      [3, 81],
    ]);
    const en = column(100, [
      [1, 54],
      [2, 54],
      [3, 20],
    ]);
    expect(spacesFor(vi, en)).toEqual({ one: [0, 27, 0], other: [0, 0, 0] });
  });

  it('makes up for texts that begin at different heights from the second line on', () => {
    const spaces = spacesFor(
      column(130, [
        [1, 50],
        [2, 50],
      ]),
      column(100, [
        [1, 50],
        [2, 50],
      ]),
    );
    expect(spaces).toEqual({ one: [0, 0], other: [30, 0] });
  });

  it('lets what only one text has stand by itself', () => {
    const spaces = spacesFor(
      column(0, [
        [1, 50],
        [2, 40],
        [3, 30],
      ]),
      column(0, [
        [1, 50],
        [3, 30],
      ]),
    );
    expect(spaces).toEqual({ one: [0, 0, 0], other: [40, 0] });
  });

  it('brings every pair to one line, and never moves both', () => {
    const things = fc.uniqueArray(fc.tuple(fc.nat(15), fc.integer({ min: 10, max: 900 })), {
      selector: ([row]) => row,
      maxLength: 12,
    });
    const sorted = things.map((list) => [...list].sort(([one], [other]) => one - other));
    fc.assert(
      fc.property(sorted, sorted, (left, right) => {
        const [one, other] = [column(0, left), column(0, right)];
        const spaces = spacesFor(one, other);
        const ends = (placed: Placed[], given: number[]) => {
          let sum = 0;
          return new Map(
            placed.map(({ row, top }, place) => {
              const at = top + sum;
              sum += given[place] ?? 0;
              return [row, { at, place }];
            }),
          );
        };
        const [vi, en] = [ends(one, spaces.one), ends(other, spaces.other)];
        for (const [row, { at, place }] of vi) {
          const beside = en.get(row);
          if (beside && place > 0 && beside.place > 0) expect(at).toBeCloseTo(beside.at, 1);
        }
        expect([...spaces.one, ...spaces.other].every((space) => space >= 0)).toBe(true);
      }),
    );
  });

  it('settles: measured with the room it gave, in the parts of a pixel that a browser knows, it asks for the same', () => {
    const inParts = (pixels: number) => Math.floor(pixels * 64) / 64;
    const heights = fc.array(fc.integer({ min: 640, max: 57_600 }), { minLength: 1, maxLength: 12 });
    const stacked = (list: readonly number[]) =>
      column(
        0,
        list.map((height, place) => [place, height / 64] as const),
      );
    const measured = (placed: Placed[], given: number[]): Placed[] => {
      let [real, said] = [0, 0];
      return placed.map(({ row, top }, place) => {
        const at = top + real - said;
        real += inParts(given[place] ?? 0);
        said += given[place] ?? 0;
        return { row, top: at };
      });
    };
    fc.assert(
      fc.property(heights, heights, (left, right) => {
        const [one, other] = [stacked(left), stacked(right)];
        const first = spacesFor(one, other);
        expect(spacesFor(measured(one, first.one), measured(other, first.other))).toEqual(first);
      }),
    );
  });
});
