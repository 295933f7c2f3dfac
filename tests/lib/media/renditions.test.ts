import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeRenditions, renditionWidths } from '../../../lib/media/renditions.ts';
import { photo, plain } from '../../support/images.ts';

test('widths are never larger than the original', () => {
  expect(renditionWidths(4000)).toEqual([320, 480, 640, 960, 1280, 1920]);
  expect(renditionWidths(1600)).toEqual([320, 480, 640, 960, 1280, 1600]);
  expect(renditionWidths(640)).toEqual([320, 480, 640]);
  expect(renditionWidths(200)).toEqual([200]);
});

test('every width in every format, at the height that keeps its shape', async () => {
  const { renditions, colour } = await makeRenditions('a', await photo(700, 466));
  const made = renditions.map(({ format, width, height }) => `${format} ${width}×${height}`).sort();
  expect(made).toEqual(
    ['avif', 'jpeg', 'webp'].flatMap((format) =>
      ['320×213', '480×320', '640×426', '700×466'].map((size) => `${format} ${size}`),
    ),
  );
  for (const { bytes, format, width } of renditions) {
    const found = await sharp(bytes).metadata();
    expect(found).toMatchObject({ format: format === 'avif' ? 'heif' : format, width });
  }
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});

test('names follow the bytes and the owner, and say nothing of the original', async () => {
  const bytes = await plain('png', 100, 80);
  const [one, again, other] = await Promise.all(['a', 'a', 'b'].map((id) => makeRenditions(id, bytes)));
  const names = (made: typeof one) => made?.renditions.map(({ file }) => file);
  expect(names(one)).toEqual(names(again));
  expect(names(one)).not.toEqual(names(other));
  expect(names(one)).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}-100\.jpg$/),
    expect.stringMatching(/^[0-9a-f]{32}-100\.webp$/),
    expect.stringMatching(/^[0-9a-f]{32}-100\.avif$/),
  ]);
});

describe('what is left behind', () => {
  test('camera, place, author, profile and comments', async () => {
    const original = await sharp(await photo(400, 300))
      .withExif({
        IFD0: { Artist: 'Nguyen Van A', Make: 'May anh' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 35/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '105/1 50/1 0/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>nhà riêng</secret></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(['Nguyen Van A', 'nhà riêng', 'Exif'].every((word) => original.includes(word))).toBe(true);
    const { renditions } = await makeRenditions('a', original);
    for (const { bytes } of renditions) {
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, comments }).toEqual({});
      for (const word of ['Nguyen Van', 'May anh', 'xmpmeta', 'nhà riêng'])
        expect(bytes.includes(word)).toBe(false);
    }
  });

  test('a programme hidden behind the image', async () => {
    const original = Buffer.concat([
      await plain('jpeg'),
      Buffer.from('<?php system($_GET["c"]); ?><script>'),
    ]);
    const { renditions } = await makeRenditions('a', original);
    for (const { bytes } of renditions) {
      expect(bytes.includes('<?php') || bytes.includes('<script')).toBe(false);
    }
  });
});

test('a photo taken upright stands upright', async () => {
  const leftRed = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#ffffff' } })
    .composite([
      {
        input: { create: { width: 100, height: 100, channels: 3, background: '#d00000' } },
        left: 0,
        top: 0,
      },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { renditions } = await makeRenditions('a', leftRed);
  for (const { bytes, width, height } of renditions) {
    expect([width, height]).toEqual([100, 200]);
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
    const [top, bottom] = [pixel(50, 20), pixel(50, 180)];
    expect(top[1]).toBeLessThan(60);
    expect(bottom[1]).toBeGreaterThan(200);
  }
});

test('what is see-through stays so, and is white where the format cannot', async () => {
  const clear = await sharp({
    create: { width: 64, height: 64, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { renditions, colour } = await makeRenditions('a', clear);
  expect(colour).toBe('#ffffff');
  const means = Object.fromEntries(
    await Promise.all(
      renditions.map(async ({ format, bytes }) => {
        const { channels } = await sharp(bytes).stats();
        return [format, channels.map(({ mean }) => Math.round(mean))];
      }),
    ),
  );
  expect(means.jpeg).toEqual([255, 255, 255]);
  expect([means.webp?.[3], means.avif?.[3]]).toEqual([0, 0]);
});

test.each([0.3, 0.6, 0.9])('a photo cut off at %f of its bytes is refused', async (part) => {
  const whole = await photo(800, 600);
  await expect(makeRenditions('a', whole.subarray(0, Math.floor(whole.length * part)))).rejects.toThrow();
});

test('a photo of 12 megapixels is ready within 6 seconds on two processors', async () => {
  const original = await photo(4032, 3024);
  const before = process.cpuUsage();
  const { renditions } = await makeRenditions('a', original);
  const { user, system } = process.cpuUsage(before);
  expect(renditions).toHaveLength(18);
  // Work, not time: the tests beside this one take their share of the processors.
  expect((user + system) / 1e6).toBeLessThan(2 * 6);
}, 240_000);
