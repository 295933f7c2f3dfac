import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isSlug } from '../text/slug.ts';

/** A section or unit as its own page names it; `otherSlug` is its address in the other language, if it has a name there. */
export type Place = { id: string; name: string; description: string; otherSlug: string | null };

async function placeAt(slug: string, select: Prisma.Sql): Promise<Place | null> {
  const [found] = isSlug(slug) ? await db.$queryRaw<Place[]>(select) : [];
  return found ?? null;
}

/** A section by its slug in one language; one statement. */
export const sectionAt = (locale: Locale, slug: string): Promise<Place | null> =>
  placeAt(
    slug,
    Prisma.sql`
    SELECT own.section_id AS id, own.name, own.description, other.slug AS "otherSlug"
    FROM section_text own
    LEFT JOIN section_text other ON other.section_id = own.section_id AND other.locale <> own.locale
    WHERE own.locale = ${locale}::locale AND own.slug = ${slug}`,
  );

/** An issuing unit by its slug in one language; one statement. */
export const unitAt = (locale: Locale, slug: string): Promise<Place | null> =>
  placeAt(
    slug,
    Prisma.sql`
    SELECT own.unit_id AS id, own.name, '' AS description, other.slug AS "otherSlug"
    FROM unit_text own
    LEFT JOIN unit_text other ON other.unit_id = own.unit_id AND other.locale <> own.locale
    WHERE own.locale = ${locale}::locale AND own.slug = ${slug}`,
  );
