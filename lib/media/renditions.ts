import sharp, { type Sharp } from 'sharp';
import { openingOptions } from './inspection.ts';
import { renditionName } from './names.ts';
import { type RenditionFormat, renditionFormats } from './schema.ts';

/** Widths in CSS-friendly steps; the last is the largest that is ever served. */
const widths = [320, 480, 640, 960, 1280, 1920] as const;

/** How hard the AVIF encoder tries, 0 to 9; each step costs about half as much again for a few per cent of bytes. */
export const avifEffort = 2;

const encoders: Record<RenditionFormat, (image: Sharp, effort: number) => Sharp> = {
  avif: (image, effort) => image.avif({ effort, quality: 50 }),
  webp: (image) => image.webp({ effort: 2, quality: 74 }),
  jpeg: (image) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 76, mozjpeg: true }),
};

/** One encoded size of an image; `file` is the name it is served by. */
export type Rendition = {
  format: RenditionFormat;
  width: number;
  height: number;
  bytes: Buffer;
  file: string;
};

/** All renditions of one original, and its average colour as `#rrggbb`. */
export type Made = { colour: string; renditions: Rendition[] };

/** The widths made for an image this wide: every step below its own width, and its own; never enlarged. */
export function renditionWidths(width: number): number[] {
  const largest = Math.min(width, widths[widths.length - 1] ?? width);
  return [...widths.filter((step) => step < largest), largest];
}

/** Decoded pixels in sRGB, upright, no wider than the largest rendition; nothing else of the original is left. */
async function decode(original: Buffer) {
  const { data, info } = await sharp(original, openingOptions)
    .autoOrient()
    .resize({ width: widths[widths.length - 1], withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return { pixels: () => sharp(data, { raw }), width: info.width };
}

async function averageColour(image: Sharp): Promise<string> {
  const pixel = await image
    .flatten({ background: '#ffffff' })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const [red = 0, green = red, blue = red] = pixel;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Makes every rendition of an inspected original: AVIF, WebP and JPEG at each width. Metadata (EXIF, GPS, XMP, profiles)
 * and anything hidden behind the image stay behind, because only pixels are carried over.
 * @throws when the pixels cannot be decoded.
 */
export async function makeRenditions(
  mediaId: string,
  original: Buffer,
  effort: number = avifEffort,
): Promise<Made> {
  const { pixels, width: largest } = await decode(original);
  const wanted = renditionWidths(largest).flatMap((width) =>
    renditionFormats.map((format) => ({ width, format })),
  );
  const renditions = await Promise.all(
    wanted.reverse().map(async ({ width, format }) => {
      const { data: bytes, info } = await encoders[format](pixels().resize({ width }), effort).toBuffer({
        resolveWithObject: true,
      });
      const file = renditionName(mediaId, bytes, width, format);
      return { format, width, height: info.height, bytes, file };
    }),
  );
  return { colour: await averageColour(pixels()), renditions };
}
