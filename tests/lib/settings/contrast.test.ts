import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, darkCounterpart, grounds } from '../../../lib/settings/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#8f1d21', '#ffffff', 8.88],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('does not mind which is the ground', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a) && contrast(a, b) >= 1),
    );
  });
});

describe('darkCounterpart', () => {
  it('can be read on the dark ground, whatever the accent', () => {
    fc.assert(fc.property(colour, (accent) => contrast(darkCounterpart(accent), grounds.dark) >= 6.5));
  });

  it('leaves an accent alone that can be read as it is', () => {
    expect(darkCounterpart('#e58a86')).toBe('#e58a86');
  });

  it.each(['#8f1d21', '#0b5d1e', '#123f73', '#6d4a00', '#5b2a86'])('keeps the hue of %s', (accent) => {
    expect(hueOf(darkCounterpart(accent))).toBeCloseTo(hueOf(accent), 1);
  });

  it('makes grey of black', () => {
    expect(darkCounterpart('#000000')).toBe('#9c9c9c');
  });
});

/** Hue as an angle in radians, by another way than the one under test. */
function hueOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  return Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b);
}
