import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photograph-like JPEG: soft shapes and grain, so that encoding it costs what a real one does. Size in pixels. */
export async function photo(width: number, height: number, seed = 1): Promise<Buffer> {
  const spots = Array.from({ length: 60 }, (_none, index) => {
    const at = (index * 7919 * seed) % 997;
    return `<circle cx="${(at * 13) % width}" cy="${(at * 29) % height}" r="${(at % 90) * (width / 1200) + 4}" fill="hsl(${at % 360} 45% 55%)"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${(seed * 67) % 360} 30% 40%)"/>${spots.join('')}</svg>`;
  const grain = await sharp({
    create: {
      width: Math.ceil(width / 4),
      height: Math.ceil(height / 4),
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .resize(width, height, { fit: 'fill' })
    .png()
    .toBuffer();
  return sharp(Buffer.from(scene))
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A plain picture in one colour, encoded as asked. */
export const plain = (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif', width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#a03020' } })
    .toFormat(format)
    .toBuffer();

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A PNG whose header promises this size, with whatever data comes after. */
export function pngClaiming(width: number, height: number, between: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(1_000_000, (width + 1) * height)));
  const chunks = [chunk('IHDR', header), ...between, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([pngSignature, ...chunks]);
}

/** A small PNG with a compressed text of `megabytes` zeros, a few kilobytes packed. */
export const pngTextBomb = (megabytes: number): Buffer => {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024));
  return pngClaiming(32, 32, [chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed]))]);
};

/** A PNG that says it is an animation. */
export const animatedPng = (): Buffer => {
  const frames = Buffer.alloc(8);
  frames.writeUInt32BE(2, 0);
  return pngClaiming(32, 32, [chunk('acTL', frames)]);
};
