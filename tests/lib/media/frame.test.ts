import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, movedFocus, turnedSize, turns } from '../../../lib/media/frame.ts';

const whole = { width: 900, height: 300 };
const all: Frame = { turn: 0, cut: null };

describe('the point that stays in sight', () => {
  test.each([
    [90, { x: 800, y: 100 }],
    [180, { x: 900, y: 800 }],
    [270, { x: 200, y: 900 }],
  ] as const)('turned by %i degrees stays on what it was on', (turn, wanted) => {
    expect(movedFocus({ x: 100, y: 200 }, whole, all, { turn, cut: null })).toEqual(wanted);
  });

  test('stays on it when the photo is cut, and is gone when that is cut away', () => {
    const cut = { left: 0, top: 0, width: 450, height: 300 };
    expect(movedFocus({ x: 100, y: 200 }, whole, all, { turn: 0, cut })).toEqual({ x: 200, y: 200 });
    expect(movedFocus({ x: 600, y: 200 }, whole, all, { turn: 0, cut })).toBeNull();
  });

  test('comes back with the whole photo, however it was turned and cut', () => {
    const share = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(share, share, fc.constantFrom(...turns), (x, y, turn) => {
        const { width, height } = turnedSize(whole, turn);
        const cut = { left: 10, top: 20, width: width - 30, height: height - 30 };
        const moved = movedFocus({ x, y }, whole, all, { turn, cut });
        if (!moved) return;
        const back = movedFocus(moved, whole, { turn, cut }, all);
        expect(Math.abs((back?.x ?? -9) - x)).toBeLessThanOrEqual(1);
        expect(Math.abs((back?.y ?? -9) - y)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
