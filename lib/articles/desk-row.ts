import type { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { sourcesOf } from '../media/picture.ts';
import type { Day } from '../text/dates.ts';
import { dayOfDate } from '../text/day.ts';
import { type Names, namesOf } from './naming.ts';

type Status = 'draft' | 'published' | 'withdrawn';

/** One language of an article, at a glance. */
export type DeskRowTranslation = {
  title: string;
  status: Status;
  slug: string | null;
  version: number;
  /** Public, and saved since. */
  hasUnpublishedChanges: boolean;
  /** First publication. */
  publishedAt: Date | null;
};

/** An article as the desk's list shows it; a language in which nothing is written is null. */
export type DeskRow = {
  id: string;
  section: Names;
  units: Names[];
  author: { id: string; name: string };
  updatedAt: Date;
  eventDate: Day | null;
  translations: Record<Locale, DeskRowTranslation | null>;
  /** The language that the other translates. */
  original: Locale;
  /** Blocks of the original that are not translated, or have changed since they were. */
  missingBlocks: number;
  behindBlocks: number;
  /** Since when the translation has been missing or behind; null while nothing is to be done. */
  translationDue: Date | null;
  /** The narrowest rendition of the lead photo. */
  thumb: { src: string; width: number; height: number; colour: string } | null;
};

const text = { select: { locale: true, name: true } } as const;

export const deskRowInclude = {
  section: { select: { texts: text } },
  units: { orderBy: { position: 'asc' }, select: { unit: { select: { texts: text } } } },
  createdBy: { select: { id: true, name: true } },
  translations: true,
  leadMedia: {
    select: {
      width: true,
      height: true,
      colour: true,
      renditions: { where: { format: { in: ['webp', 'jpeg'] } }, orderBy: { width: 'asc' } },
    },
  },
} as const satisfies Prisma.ArticleInclude;

type Row = Prisma.ArticleGetPayload<{ include: typeof deskRowInclude }>;

function thumbOf(media: Row['leadMedia']): DeskRow['thumb'] {
  if (!media) return null;
  const { webp, jpeg } = sourcesOf(media.renditions);
  const narrowest = webp[0] ?? jpeg[0];
  if (!narrowest) return null;
  const { src, width } = narrowest;
  return { src, width, height: Math.round((width * media.height) / media.width), colour: media.colour };
}

function translationOf(row: Row, locale: Locale): DeskRowTranslation | null {
  const found = row.translations.find((translation) => translation.locale === locale);
  if (!found) return null;
  const { title, status, slug, version, publishedAt, currentRevisionId, publishedRevisionId } = found;
  const hasUnpublishedChanges = status === 'published' && currentRevisionId !== publishedRevisionId;
  return { title, status, slug, version, publishedAt, hasUnpublishedChanges };
}

/** Shapes an article's row for the desk's list. */
export const deskRowOf = (row: Row): DeskRow => ({
  id: row.id,
  section: namesOf(row.section.texts),
  units: row.units.map(({ unit }) => namesOf(unit.texts)),
  author: row.createdBy,
  updatedAt: row.updatedAt,
  eventDate: row.eventDate && dayOfDate(row.eventDate),
  translations: { vi: translationOf(row, 'vi'), en: translationOf(row, 'en') },
  original: row.original,
  missingBlocks: row.missingBlocks,
  behindBlocks: row.behindBlocks,
  translationDue: row.translationDue,
  thumb: thumbOf(row.leadMedia),
});
