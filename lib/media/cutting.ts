import sharp, { type Sharp } from 'sharp';
import { cutAround, type Focus } from './focus.ts';

/**
 * Cuts a photo to a size. Without a focus, what draws the eye is looked for.
 * @param photo Encoded, upright.
 */
export async function cutTo(
  photo: Buffer,
  size: { width: number; height: number },
  focus: Focus | null,
): Promise<Sharp> {
  if (!focus) return sharp(photo).resize({ ...size, fit: 'cover', position: 'attention' });
  const { width, height } = await sharp(photo).metadata();
  return sharp(photo)
    .extract(cutAround({ width, height }, size, focus))
    .resize({ ...size, fit: 'fill' });
}
