import { loadPen } from './lettering.ts';
import { paragraph, paragraphSvg } from './paragraph.ts';

/** The size that every network shows whole, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What stands on a card. */
export type CardWords = {
  headline: string;
  nameplate: string;
  institution: string;
  /** As its language writes it. */
  date: string;
  /** `#rrggbb`. */
  accent: string;
};

const ink = '#17181a';
const soft = '#55585c';
const hair = '#c9c9c6';
const margin = 64;

/** Where the photo stands, at the right edge below the bar. */
export const photoBox = { left: 704, top: 12, width: 496, height: 618 } as const;

/** Where the logo stands, at the height of the nameplate. */
export const logoBox = { left: margin, top: 44, width: 220, height: 56 } as const;

type Beside = { photo: boolean /** Width of the logo, 0 without one. */; logoWidth: number };

/**
 * A card as SVG, without its photo and logo: a bar in the institution's colour, the newspaper's name over a hairline, the
 * headline as large as it fits, and below who says it and when.
 */
export async function cardSvg(words: CardWords, { photo, logoWidth }: Beside): Promise<string> {
  const [bold, plain] = await Promise.all([loadPen(650), loadPen(420)]);
  const width = (photo ? photoBox.left - 40 : cardSize.width - margin) - margin;
  const nameLeft = margin + (logoWidth > 0 ? logoWidth + 20 : 0);
  const name = paragraph(bold, words.nameplate, {
    width: margin + width - nameLeft,
    height: 50,
    sizes: [34, 30, 26, 22],
  });
  const headline = paragraph(bold, words.headline, {
    width,
    height: 342,
    sizes: photo ? [60, 54, 48, 43, 39, 35, 31, 28] : [76, 68, 60, 54, 48, 43, 38, 34],
  });
  const institution = paragraph(bold, words.institution, { width, height: 34, sizes: [25, 22, 19, 16] });
  const date = paragraph(plain, words.date, { width, height: 36, sizes: [25] });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<rect width="100%" height="12" fill="${words.accent}"/>`,
    paragraphSvg(name, nameLeft, 50, ink),
    `<rect x="${margin}" y="122" width="${width}" height="1.5" fill="${hair}"/>`,
    paragraphSvg(headline, margin, 146, ink),
    paragraphSvg(institution, margin, 520, words.accent),
    paragraphSvg(date, margin, 556, soft),
    '</svg>',
  ].join('');
}
