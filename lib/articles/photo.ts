import { Prisma } from '../db.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { Worded } from '../i18n/worded.ts';
import { type Focus, focusOf } from '../media/focus.ts';

/** One file of a photo, below `/media/`. */
export type Rendition = { file: string; width: number; height: number };

/** A photo as readers see it: its files by format, narrowest first, and its words in their language where there are any. */
export type Photo = {
  id: string;
  width: number;
  height: number;
  /** Average colour, `#rrggbb`. */
  colour: string;
  /** Photographer or source; empty when unknown. */
  credit: string;
  /** The point that stays in sight where it is cut; null for its middle. */
  focus: Focus | null;
  alt: Worded | null;
  caption: Worded | null;
  avif: Rendition[];
  webp: Rendition[];
  jpeg: Rendition[];
};

/** What `photoSql` returns. */
export type PhotoRow = {
  id: string;
  width: number;
  height: number;
  colour: string;
  credit: string;
  focusX: number | null;
  focusY: number | null;
  texts: Partial<Record<Locale, { alt: string; caption: string; decorative: boolean }>> | null;
  renditions: (Rendition & { format: 'avif' | 'webp' | 'jpeg' })[] | null;
};

/** SQL for one media with its words and files, as JSON. `condition` picks it, over the alias `m`. */
export const photoSql = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT jsonb_build_object(
      'id', m.id, 'width', m.width, 'height', m.height, 'colour', m.colour, 'credit', m.credit,
      'focusX', m.focus_x, 'focusY', m.focus_y,
      'texts', (SELECT jsonb_object_agg(mt.locale, jsonb_build_object('alt', mt.alt, 'caption', mt.caption,
          'decorative', mt.decorative))
        FROM media_text mt WHERE mt.media_id = m.id),
      'renditions', (SELECT jsonb_agg(jsonb_build_object('format', mr.format, 'file', mr.file,
          'width', mr.width, 'height', mr.height) ORDER BY mr.width)
        FROM media_rendition mr WHERE mr.media_id = m.id))
    FROM media m WHERE ${condition})`;

/** A photo in a reader's language; its words are the other language's where its own are missing. One that is decorative has no alt text. */
export function photoOf(row: PhotoRow, locale: Locale): Photo {
  const { texts, renditions, focusX, focusY, ...photo } = row;
  const word = (field: 'alt' | 'caption'): Worded | null => {
    for (const lang of [locale, otherLocale(locale)]) {
      if (field === 'alt' && texts?.[lang]?.decorative) return null;
      const text = texts?.[lang]?.[field];
      if (text) return { text, lang };
    }
    return null;
  };
  const files = (format: 'avif' | 'webp' | 'jpeg') =>
    (renditions ?? [])
      .filter((rendition) => rendition.format === format)
      .map(({ file, width, height }) => ({ file, width, height }));
  return {
    ...photo,
    focus: focusOf({ focusX, focusY }),
    alt: word('alt'),
    caption: word('caption'),
    avif: files('avif'),
    webp: files('webp'),
    jpeg: files('jpeg'),
  };
}
