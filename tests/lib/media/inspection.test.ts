import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/media/inspection.ts';
import { animatedPng, photo, plain, pngClaiming, pngTextBomb } from '../../support/images.ts';

const refusal = async (bytes: Buffer) => {
  const found = await inspect(bytes);
  return found.ok ? 'taken' : found.issues.map(({ field, key }) => `${field}: ${key}`).join();
};

describe('takes', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s, with its size', async (format) => {
    expect(await inspect(await plain(format, 90, 60))).toEqual({
      ok: true,
      data: { format, width: 90, height: 60 },
    });
  });

  test('a photo taken with the camera upright, at the size it is seen', async () => {
    const turned = await sharp(await plain('jpeg', 90, 60))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await inspect(turned)).toMatchObject({ data: { width: 60, height: 90 } });
  });

  test('CMYK and 16-bit originals', async () => {
    const cmyk = await sharp(await plain('jpeg'))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const deep = await sharp(await plain('png'))
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    expect([await refusal(cmyk), await refusal(deep)]).toEqual(['taken', 'taken']);
  });
});

describe('refuses', () => {
  test('what is no image', async () => {
    expect(await refusal(Buffer.from('Hội nghị viên chức, người lao động'))).toBe('file: mediaNotAnImage');
    expect(await refusal(Buffer.from('MZ\x90\0this program cannot be run', 'latin1'))).toBe(
      'file: mediaNotAnImage',
    );
    expect(await refusal(Buffer.from('PK\x03\x04 a zip archive full of zeros', 'latin1'))).toBe(
      'file: mediaNotAnImage',
    );
    expect(await refusal(Buffer.from([0xff]))).toBe('file: mediaNotAnImage');
  });

  test('SVG, with and without a prologue, by any case', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await refusal(Buffer.from(svg))).toBe('file: mediaSvg');
    expect(await refusal(Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- ảnh -->\n${svg}`))).toBe(
      'file: mediaSvg',
    );
    expect(await refusal(Buffer.from(svg.replace('<svg', '<SVG')))).toBe('file: mediaSvg');
  });

  test('GIF, PDF and HEIC, each by its name', async () => {
    const heic = Buffer.alloc(64);
    heic.writeUInt32BE(24, 0);
    heic.write('ftypheic\0\0\0\0mif1heic', 4, 'latin1');
    expect(await refusal(await plain('gif'))).toBe('file: mediaGif');
    expect(await refusal(Buffer.from('%PDF-1.7\n%%EOF\n'))).toBe('file: mediaIsPdf');
    expect(await refusal(heic)).toBe('file: mediaHeic');
  });

  test('a header that promises more pixels than the limit, before anything is decoded', async () => {
    const started = performance.now();
    expect(await inspect(pngClaiming(50_000, 50_000))).toEqual({
      ok: false,
      issues: [{ field: 'file', key: 'mediaTooManyPixels', values: { found: 2500, limit: 60 } }],
    });
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a strip longer than any rendition can be', async () => {
    expect(await refusal(pngClaiming(20_000, 2))).toBe('file: mediaTooLong');
  });

  test('animations: WebP and PNG', async () => {
    const frames = await Promise.all(['#f00', '#00f'].map((colour) => plainFrame(colour)));
    const webp = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await refusal(webp)).toBe('file: mediaAnimated');
    expect(await refusal(animatedPng())).toBe('file: mediaAnimated');
  });

  test('one type in the clothes of another', async () => {
    const jpeg = await plain('jpeg');
    const png = await plain('png');
    expect(await refusal(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), png]))).toBe('file: mediaBroken');
    expect(await refusal(Buffer.concat([png.subarray(0, 8), jpeg]))).toBe('file: mediaBroken');
    expect(await refusal(Buffer.concat([Buffer.from('RIFF\x10\0\0\0WEBP', 'latin1'), jpeg]))).toBe(
      'file: mediaBroken',
    );
  });

  test('a compressed text that unpacks to 200 MB does not fill the memory', async () => {
    const bomb = pngTextBomb(200);
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage.rss();
    await refusal(bomb);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });
});

const plainFrame = (background: string) =>
  sharp({ create: { width: 20, height: 20, channels: 3, background } })
    .png()
    .toBuffer();

test('a real photo is taken', async () => {
  expect(await refusal(await photo(800, 600))).toBe('taken');
});
