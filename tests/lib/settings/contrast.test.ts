import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, darkCounterpart, grounds, washes, wordShade } from '../../../lib/settings/contrast.ts';

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
    for (const ground of [grounds.dark, washes.dark])
      fc.assert(fc.property(colour, (accent) => contrast(darkCounterpart(accent), ground) >= 7));
  });

  it('leaves an accent alone that can be read as it is', () => {
    expect(darkCounterpart('#f0a5a2')).toBe('#f0a5a2');
  });

  it.each(['#8f1d21', '#0b5d1e', '#123f73', '#6d4a00', '#5b2a86'])('keeps the hue of %s', (accent) => {
    expect(hueOf(darkCounterpart(accent))).toBeCloseTo(hueOf(accent), 1);
  });

  it('makes grey of black', () => {
    expect(darkCounterpart('#000000')).toBe('#a8a8a8');
  });
});

describe('wordShade', () => {
  it('can be read on every light ground, whatever the accent', () => {
    for (const ground of [grounds.light, washes.light])
      fc.assert(fc.property(colour, (accent) => contrast(wordShade(accent), ground) >= 7));
  });

  it('leaves an accent alone that can be read as it is, and keeps the hue of others', () => {
    expect(wordShade('#8f1d21')).toBe('#8f1d21');
    expect(wordShade('#0a7a3b')).not.toBe('#0a7a3b');
    expect(hueOf(wordShade('#0a7a3b'))).toBeCloseTo(hueOf('#0a7a3b'), 1);
  });
});

/** Hue as an angle in radians, by another way than the one under test. */
function hueOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  return Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b);
}
