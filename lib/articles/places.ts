import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isSlug } from '../text/slug.ts';

/** A section, series or unit as its own page names it. */
export type Place = {
  id: string;
  /** Its present address; it may have been found by a former one. */
  slug: string;
  name: string;
  description: string;
  /** Its address in the other language, if it has a name there. */
  otherSlug: string | null;
};

async function placeAt(slug: string, select: Prisma.Sql): Promise<Place | null> {
  const [found] = isSlug(slug) ? await db.$queryRaw<Place[]>(select) : [];
  return found ?? null;
}

/** A section by any slug it has or had in one language; one statement. */
export const sectionAt = (locale: Locale, slug: string): Promise<Place | null> =>
  placeAt(
    slug,
    Prisma.sql`
    SELECT own.section_id AS id, own.slug, own.name, own.description, other.slug AS "otherSlug"
    FROM section_slug held
    JOIN section_text own ON own.section_id = held.section_id AND own.locale = held.locale
    LEFT JOIN section_text other ON other.section_id = own.section_id AND other.locale <> own.locale
    WHERE held.locale = ${locale}::locale AND held.slug = ${slug}`,
  );

/** A series by any slug it has or had in one language; one statement. */
export const seriesAt = (locale: Locale, slug: string): Promise<Place | null> =>
  placeAt(
    slug,
    Prisma.sql`
    SELECT own.series_id AS id, own.slug, own.name, own.description, other.slug AS "otherSlug"
    FROM series_slug held
    JOIN series_text own ON own.series_id = held.series_id AND own.locale = held.locale
    LEFT JOIN series_text other ON other.series_id = own.series_id AND other.locale <> own.locale
    WHERE held.locale = ${locale}::locale AND held.slug = ${slug}`,
  );

/** An issuing unit by any slug it has or had in one language; one statement. */
export const unitAt = (locale: Locale, slug: string): Promise<Place | null> =>
  placeAt(
    slug,
    Prisma.sql`
    SELECT own.unit_id AS id, own.slug, own.name, '' AS description, other.slug AS "otherSlug"
    FROM unit_slug held
    JOIN unit_text own ON own.unit_id = held.unit_id AND own.locale = held.locale
    LEFT JOIN unit_text other ON other.unit_id = own.unit_id AND other.locale <> own.locale
    WHERE held.locale = ${locale}::locale AND held.slug = ${slug}`,
  );
