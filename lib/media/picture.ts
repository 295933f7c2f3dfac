import type { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { mediaUrl } from './names.ts';
import { type RenditionFormat, renditionFormats } from './schema.ts';

/** One address of an image and its width in pixels, for `srcset`. */
export type Source = { src: string; width: number };

/** An image as a page shows it: words in one language, and its renditions, narrowest first. */
export type Picture = {
  id: string;
  width: number;
  height: number;
  /** Average colour, `#rrggbb`. */
  colour: string;
  alt: string;
  caption: string;
  credit: string;
  sources: Record<RenditionFormat, Source[]>;
};

/** What a query includes so that `pictureOf` can shape its row. */
export const pictureInclude = {
  texts: true,
  renditions: { orderBy: { width: 'asc' } },
} as const satisfies Prisma.MediaInclude;

export type PictureRow = Prisma.MediaGetPayload<{ include: typeof pictureInclude }>;

/** Renditions by format, narrowest first. */
export const sourcesOf = (renditions: PictureRow['renditions']): Picture['sources'] =>
  Object.fromEntries(
    renditionFormats.map((format) => [
      format,
      renditions
        .filter((rendition) => rendition.format === format)
        .map(({ file, width }) => ({ src: mediaUrl(file), width })),
    ]),
  ) as Picture['sources'];

/** Shapes a media row for a page in one language. */
export function pictureOf(row: PictureRow, locale: Locale): Picture {
  const { id, width, height, colour, credit } = row;
  const text = row.texts.find((found) => found.locale === locale);
  return {
    id,
    width,
    height,
    colour,
    credit,
    alt: text?.alt ?? '',
    caption: text?.caption ?? '',
    sources: sourcesOf(row.renditions),
  };
}
