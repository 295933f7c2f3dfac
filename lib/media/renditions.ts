import sharp, { type Sharp } from 'sharp';
import type { Frame } from './frame.ts';
import { openingOptions } from './inspection.ts';
import { renditionName } from './names.ts';
import { type RenditionFormat, renditionFormats } from './schema.ts';

/** Widths in CSS-friendly steps; the last is the largest that is ever served. */
const widths = [320, 480, 640, 960, 1280, 1920] as const;

/** How hard the AVIF encoder tries, 0 to 9; each step costs about half as much again for a few per cent of bytes. */
export const avifEffort = 2;

/** Less small than the others, and ten times as fast. */
const quickJpeg = (image: Sharp) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 76 });

const encoders: Record<RenditionFormat, (image: Sharp, effort: number) => Sharp> = {
  avif: (image, effort) => image.avif({ effort, quality: 46 }),
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
export type Made = {
  colour: string;
  renditions: Rendition[];
  /** All of the original in middling size, where the renditions show only a part: what a part is chosen from. */
  whole: { file: string; bytes: Buffer } | null;
};

const wholeWidth = 1280;

const uncut: Frame = { turn: 0, cut: null };

/** The widths made for an image this wide: every step below its own width, and its own; never enlarged. */
export function renditionWidths(width: number): number[] {
  const largest = Math.min(width, widths[widths.length - 1] ?? width);
  return [...widths.filter((step) => step < largest), largest];
}

/** An original with what its camera said about up and down applied, then turned and cut. */
function framed(original: Buffer, { turn, cut }: Frame): Sharp {
  const upright = sharp(original, openingOptions).autoOrient();
  const turned = turn === 0 ? upright : upright.rotate(turn);
  return cut ? turned.extract(cut) : turned;
}

/** Decoded pixels in sRGB, upright, no wider than the largest rendition; nothing else of the original is left. */
async function decode(original: Buffer, frame: Frame) {
  const { data, info } = await framed(original, frame)
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

async function makeWhole(owner: string, original: Buffer): Promise<Made['whole']> {
  const { data: bytes, info } = await encoders
    .jpeg(framed(original, uncut).resize({ width: wholeWidth, withoutEnlargement: true }), avifEffort)
    .toBuffer({ resolveWithObject: true });
  return { bytes, file: renditionName(`${owner} whole`, bytes, info.width, 'jpeg') };
}

/**
 * Makes every rendition of an inspected original: AVIF, WebP and JPEG at each width. Metadata (EXIF, GPS, XMP, profiles)
 * and anything hidden behind the image stay behind, because only pixels are carried over.
 * @param owner What the names of the files are made of beside their bytes.
 * @param frame What of the original is shown; all of it when left out.
 * @throws when the pixels cannot be decoded.
 */
export async function makeRenditions(
  owner: string,
  original: Buffer,
  effort: number = avifEffort,
  frame: Frame = uncut,
): Promise<Made> {
  const { pixels, width: largest } = await decode(original, frame);
  const renditions = await Promise.all(
    kindsOf(largest).map((kind) =>
      one(owner, kind, encoders[kind.format](pixels().resize({ width: kind.width }), effort)),
    ),
  );
  const isWhole = frame.turn === 0 && !frame.cut;
  return {
    colour: await averageColour(pixels()),
    renditions,
    whole: isWhole ? null : await makeWhole(owner, original),
  };
}

type Kind = Pick<Rendition, 'format' | 'width'>;

/** Every rendition of an image this wide, the largest first. */
const kindsOf = (largest: number): Kind[] =>
  renditionWidths(largest)
    .flatMap((width) => renditionFormats.map((format) => ({ width, format })))
    .reverse();

async function one(owner: string, { format, width }: Kind, encoded: Sharp): Promise<Rendition> {
  const { data: bytes, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { format, width, height: info.height, bytes, file: renditionName(owner, bytes, width, format) };
}

/** Two JPEGs, in a fraction of the time: a photo can be shown with them until the others are made. */
export async function quickRenditions(owner: string, original: Buffer): Promise<Made> {
  const { pixels, width: largest } = await decode(original, uncut);
  const wanted = kindsOf(largest).filter(
    ({ format, width }) => format === 'jpeg' && (width === 640 || width === largest),
  );
  const renditions = await Promise.all(
    wanted.map((kind) => one(owner, kind, quickJpeg(pixels().resize({ width: kind.width })))),
  );
  return { colour: await averageColour(pixels()), renditions, whole: null };
}

/** What `quickRenditions` leaves to be made; `there` are those that it made. */
export async function remainingRenditions(
  owner: string,
  original: Buffer,
  there: readonly Kind[],
): Promise<Rendition[]> {
  const { pixels, width: largest } = await decode(original, uncut);
  const wanted = kindsOf(largest).filter(
    ({ format, width }) => !there.some((kind) => kind.format === format && kind.width === width),
  );
  return Promise.all(
    wanted.map((kind) =>
      one(owner, kind, encoders[kind.format](pixels().resize({ width: kind.width }), avifEffort)),
    ),
  );
}
