import sharp, { type Metadata } from 'sharp';
import { done, type Issue, issue, type Result, refused } from '../issue.ts';
import { type ImageFormat, imageFormats, mediaLimits } from './limits.ts';
import { sniff } from './sniff.ts';

/** How every image is opened: as itself, first frame only, and never more pixels than allowed. */
export const openingOptions = {
  failOn: 'error',
  limitInputPixels: mediaLimits.megapixels * 1_000_000,
  sequentialRead: true,
} as const;

/** A still image that may be taken; width and height as it is seen, after its orientation is applied. */
export type Inspected = { format: ImageFormat; width: number; height: number };

const broken: Issue = issue('file', 'mediaBroken');

/** PNG's own animation chunk; the decoder shows such a file as its first frame. */
const isAnimatedPng = (bytes: Buffer) => bytes.subarray(0, 4096).includes('acTL');

function sizeIssue(width: number, height: number): Issue | null {
  const { megapixels, side } = mediaLimits;
  if (width * height > megapixels * 1_000_000) {
    const found = Math.ceil((width * height) / 1_000_000);
    return issue('file', 'mediaTooManyPixels', { found, limit: megapixels });
  }
  return Math.max(width, height) > side ? issue('file', 'mediaTooLong', { limit: side }) : null;
}

function typeIssue(bytes: Buffer): Issue | null {
  const type = sniff(bytes);
  if (type === 'svg') return issue('file', 'mediaSvg');
  if (type === 'heic') return issue('file', 'mediaHeic');
  if (type === 'gif') return issue('file', 'mediaGif');
  if (type === 'pdf') return issue('file', 'mediaIsPdf');
  return type === 'unknown' ? issue('file', 'mediaNotAnImage') : null;
}

/** The format that the decoder found, when it is what the first bytes promised. */
function agreed(bytes: Buffer, found: Metadata): ImageFormat | undefined {
  const promised = sniff(bytes);
  const decoded = found.format === 'heif' && found.compression === 'av1' ? 'avif' : found.format;
  return imageFormats.find((format) => format === promised && format === decoded);
}

/**
 * Looks at an upload's header without decoding its pixels.
 * @returns its format and size, or why it cannot be taken: not an image, SVG, HEIC, GIF, animated, too many pixels, broken.
 */
export async function inspect(bytes: Buffer): Promise<Result<Inspected>> {
  const wrongType = typeIssue(bytes);
  if (wrongType) return refused(wrongType);
  try {
    // The limit on pixels is ours to word, so the header is read without the decoder's.
    const found = await sharp(bytes, { ...openingOptions, limitInputPixels: false }).metadata();
    const format = agreed(bytes, found);
    if (!format) return refused(broken);
    const { width, height } = found.autoOrient;
    const tooBig = sizeIssue(width, height);
    if (tooBig) return refused(tooBig);
    if ((found.pages ?? 1) > 1 || isAnimatedPng(bytes)) return refused(issue('file', 'mediaAnimated'));
    return done({ format, width, height });
  } catch {
    return refused(broken);
  }
}
