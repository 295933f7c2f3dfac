import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cropSize } from '../../../lib/cards/crops.ts';
import { cardSvg } from '../../../lib/cards/layout.ts';
import { cardLimit, drawCard } from '../../../lib/cards/picture.ts';
import { photo, plain } from '../../support/images.ts';

const words = {
  headline: 'Hội nghị viên chức, người lao động năm học 2023–2024',
  nameplate: 'Bản tin',
  institution: 'Trường Đại học Bách nghệ',
  date: '30/6/2023',
  accent: '#8f1d21',
};

type Rows = { from: number; to: number };

/** Bands of rows that have ink, between two heights of a card. */
async function bands(headline: string, { from, to }: Rows): Promise<Rows[]> {
  const svg = await cardSvg({ ...words, headline }, { photo: false, logoWidth: 0 });
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const stride = info.width * info.channels;
  const found: Rows[] = [];
  for (let row = from; row < to; row += 1) {
    if (!data.subarray(row * stride, (row + 1) * stride).some((value) => value < 128)) continue;
    const last = found.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

const column = { from: 126, to: 515 };
const height = ({ from, to }: Rows): number => to - from + 1;

describe('marks stacked over capitals', () => {
  const marked = 'ẤỄỢỰỖ';

  test('stand whole above their letters, the dots below them', async () => {
    const [letters, ...others] = await bands('AEOUO', column);
    const [whole, dots] = await bands(marked, column);
    if (!letters || !whole || !dots) throw new Error('There is no ink.');
    expect(others).toEqual([]);
    expect([whole.to, height(whole) > 1.4 * height(letters)]).toEqual([letters.to, true]);
    expect(dots.from).toBeGreaterThan(whole.to);
    // The hairline above is not reached.
    expect(whole.from).toBeGreaterThan(column.from + 4);
  });

  test.each([2, 3, 4])('never touch the line above, in %i lines and more', async (count) => {
    const line = Array.from({ length: 7 }, () => marked).join(' ');
    const found = await bands(Array.from({ length: count }, () => line).join(' '), column);
    // A line's letters with their marks, then its dots.
    const lines = Array.from({ length: found.length / 2 }, (_none, index) =>
      found.slice(2 * index, 2 * index + 2),
    );
    expect(lines.length).toBeGreaterThanOrEqual(count);
    for (const [index, [letters, dots]] of lines.entries()) {
      const [first] = lines;
      if (!letters || !dots || !first?.[0] || !first[1]) throw new Error('There is no ink.');
      expect(Math.abs(height(letters) - height(first[0]))).toBeLessThanOrEqual(1);
      expect(Math.abs(height(dots) - height(first[1]))).toBeLessThanOrEqual(1);
      const above = lines[index - 1]?.[1];
      if (above) expect(letters.from - above.to).toBeGreaterThan(2);
    }
  });
});

describe('a card', () => {
  test('is a JPEG of 1200 × 630 and at most 100 kB, whatever the photo', async () => {
    const noise = await sharp({
      create: {
        width: 1280,
        height: 853,
        channels: 3,
        background: '#808080',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .jpeg({ quality: 95 })
      .toBuffer();
    for (const given of [null, await photo(1280, 853), noise]) {
      const card = await drawCard({ ...words, photo: given, logo: null });
      const { format, width, height: tall } = await sharp(card).metadata();
      expect([format, width, tall]).toEqual(['jpeg', 1200, 630]);
      expect(card.length).toBeLessThanOrEqual(cardLimit);
    }
  });

  test('shows photo, logo and the colour of the institution', async () => {
    const logo = await plain('png', 300, 100);
    const card = await drawCard({ ...words, photo: await plain('jpeg', 640, 427), logo });
    const { data, info } = await sharp(card).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
    const isNear = (found: number[], wanted: number[]) =>
      found.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < 14);
    expect(isNear(at(300, 5), [0x8f, 0x1d, 0x21])).toBe(true);
    expect(isNear(at(1000, 400), [0xa0, 0x30, 0x20])).toBe(true);
    expect(isNear(at(100, 70), [0xa0, 0x30, 0x20])).toBe(true);
    expect(isNear(at(20, 600), [255, 255, 255])).toBe(true);
  });

  test('is the same whenever it is drawn of the same', async () => {
    const draw = () => drawCard({ ...words, photo: null, logo: null });
    expect((await draw()).equals(await draw())).toBe(true);
  });

  test('is drawn even of words that nobody can write', async () => {
    const card = await drawCard({ ...words, headline: '🎓', nameplate: '', photo: null, logo: null });
    expect(card.length).toBeGreaterThan(1_000);
  });
});

test('a photo is cut as large as it allows, never enlarged', () => {
  expect(cropSize({ width: 1920, height: 1280 }, [16, 9])).toEqual({ width: 1200, height: 675 });
  expect(cropSize({ width: 1920, height: 1280 }, [1, 1])).toEqual({ width: 1200, height: 1200 });
  expect(cropSize({ width: 640, height: 427 }, [4, 3])).toEqual({ width: 569, height: 427 });
  expect(cropSize({ width: 640, height: 1200 }, [16, 9])).toEqual({ width: 640, height: 360 });
});
