import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cutTo } from '../../../lib/media/cutting.ts';
import { cutAround } from '../../../lib/media/focus.ts';

const wide = { width: 1920, height: 1280 };

describe('the part of a photo that is left', () => {
  test.each([
    ['the middle', { x: 500, y: 500 }, { left: 320, top: 0, width: 1280, height: 1280 }],
    ['the left edge', { x: 0, y: 500 }, { left: 0, top: 0, width: 1280, height: 1280 }],
    ['the right edge', { x: 1000, y: 0 }, { left: 640, top: 0, width: 1280, height: 1280 }],
    ['a third of the way', { x: 333, y: 900 }, { left: 213, top: 0, width: 1280, height: 1280 }],
  ])('cut square around %s', (_where, focus, part) => {
    expect(cutAround(wide, { width: 1, height: 1 }, focus)).toEqual(part);
  });

  test('of a tall one cut wide moves up and down', () => {
    const tall = { width: 800, height: 1600 };
    const top = { left: 0, top: 0, width: 800, height: 450 };
    expect(cutAround(tall, { width: 16, height: 9 }, { x: 500, y: 0 })).toEqual(top);
    expect(cutAround(tall, { width: 16, height: 9 }, { x: 500, y: 1000 })).toEqual({ ...top, top: 1150 });
  });

  test('always lies within the photo, is as large as it can be, and holds the point', () => {
    const side = fc.integer({ min: 2, max: 8000 });
    const share = fc.integer({ min: 0, max: 1000 });
    const shape = fc.constantFrom([16, 9], [4, 3], [1, 1], [496, 618], [3, 2]);
    fc.assert(
      fc.property(side, side, shape, share, share, (width, height, [across, down], x, y) => {
        const part = cutAround({ width, height }, { width: across ?? 1, height: down ?? 1 }, { x, y });
        expect([part.left >= 0, part.top >= 0]).toEqual([true, true]);
        expect(part.left + part.width).toBeLessThanOrEqual(width);
        expect(part.top + part.height).toBeLessThanOrEqual(height);
        expect(part.width === width || part.height === height).toBe(true);
        const at = { x: (x * width) / 1000, y: (y * height) / 1000 };
        expect(at.x).toBeGreaterThanOrEqual(part.left - 1);
        expect(at.x).toBeLessThanOrEqual(part.left + part.width + 1);
        expect(at.y).toBeGreaterThanOrEqual(part.top - 1);
        expect(at.y).toBeLessThanOrEqual(part.top + part.height + 1);
      }),
    );
  });
});

/** A photo of three upright bands: red, green, blue. */
const bands = () =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: '#00ff00' } })
    .composite(
      ['#ff0000', '#0000ff'].map((background, index) => ({
        input: { create: { width: 300, height: 300, channels: 3 as const, background } },
        left: index * 600,
        top: 0,
      })),
    )
    .png()
    .toBuffer();

test.each([
  [0, [255, 0, 0]],
  [500, [0, 255, 0]],
  [1000, [0, 0, 255]],
])('a photo cut around a point at %i thousandths shows what is there', async (x, colour) => {
  const cut = await cutTo(await bands(), { width: 120, height: 120 }, { x, y: 500 });
  const { data, info } = await cut.raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([120, 120]);
  for (const at of [0, 60 * 120 + 60, 120 * 120 - 1]) {
    expect([...data.subarray(at * info.channels, at * info.channels + 3)]).toEqual(colour);
  }
});
