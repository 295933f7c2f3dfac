import sharp, { type OverlayOptions } from 'sharp';
import { cutTo } from '../media/cutting.ts';
import type { Focus } from '../media/focus.ts';
import { type CardWords, cardSvg, logoBox, photoBox } from './layout.ts';

/** Largest card in bytes; some networks show no larger picture. */
export const cardLimit = 100_000;

const qualities = [84, 78, 72, 64, 54, 44] as const;

type Given = CardWords & {
  /** The lead photo, encoded. */
  photo: Buffer | null;
  /** The point of it that stays in sight. */
  focus?: Focus | null;
  logo: Buffer | null;
};

async function fittedLogo(logo: Buffer): Promise<{ input: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(logo)
    .resize({ width: logoBox.width, height: logoBox.height, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** Draws a card: a JPEG of at most 100 kB, in the size of `cardSize`. */
export async function drawCard({ photo, focus = null, logo, ...words }: Given): Promise<Buffer> {
  const mark = logo && (await fittedLogo(logo));
  const svg = await cardSvg(words, { photo: photo !== null, logoWidth: mark?.width ?? 0 });
  const over: OverlayOptions[] = [];
  if (photo) {
    const { left, top, width, height } = photoBox;
    over.push({ input: await (await cutTo(photo, { width, height }, focus)).toBuffer(), left, top });
  }
  if (mark) {
    const top = Math.round(logoBox.top + (logoBox.height - mark.height) / 2);
    over.push({ input: mark.input, left: logoBox.left, top });
  }
  const pixels = await sharp(Buffer.from(svg)).composite(over).flatten().removeAlpha().png().toBuffer();
  for (const quality of qualities) {
    const card = await sharp(pixels)
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: quality > 75 ? '4:4:4' : '4:2:0' })
      .toBuffer();
    if (card.length <= cardLimit) return card;
  }
  return sharp(pixels).jpeg({ quality: 30, mozjpeg: true }).toBuffer();
}
