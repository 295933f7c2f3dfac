import { made, madeFrom } from '../content/made-from.ts';
import { db } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Month } from '../text/school-year.ts';

/** A section, unit or series that has news in a language. */
export type ListedPlace = {
  id: string;
  kind: 'section' | 'unit' | 'series';
  locale: Locale;
  slug: string;
  otherSlug: string | null;
  changedAt: Date;
};

/** A month in which a language has news. */
export type ListedMonth = Month & { locale: Locale; changedAt: Date };

/** Sections, units and series with news, by language, and when a story last came, changed or left there; one statement. */
export async function listedPlaces(): Promise<ListedPlace[]> {
  madeFrom(...locales.map(made.news), made.everySeries);
  return db.$queryRaw`
    WITH public AS (
      SELECT t.locale, t.section_id, t.article_id, t.status, greatest(t.published_at, t.republished_at, t.withdrawn_at) AS changed
      FROM translation t WHERE t.status <> 'draft'),
    of_section AS (
      SELECT locale, section_id AS id, max(changed) AS "changedAt" FROM public
      GROUP BY 1, 2 HAVING bool_or(status = 'published')),
    of_unit AS (
      SELECT p.locale, au.unit_id AS id, max(p.changed) AS "changedAt" FROM public p
      JOIN article_unit au ON au.article_id = p.article_id GROUP BY 1, 2 HAVING bool_or(p.status = 'published')),
    of_series AS (
      SELECT t.locale, si.series_id AS id, max(greatest(t.published_at, t.republished_at, t.withdrawn_at)) AS "changedAt"
      FROM series_item si JOIN translation t ON t.article_id = si.article_id AND t.status <> 'draft'
      GROUP BY 1, 2 HAVING bool_or(t.status = 'published'))
    SELECT s.id, 'section' AS kind, s.locale, own.slug, other.slug AS "otherSlug", s."changedAt"
    FROM of_section s JOIN section_text own ON own.section_id = s.id AND own.locale = s.locale
    LEFT JOIN section_text other ON other.section_id = s.id AND other.locale <> s.locale
    UNION ALL
    SELECT u.id, 'unit', u.locale, own.slug, other.slug, u."changedAt"
    FROM of_unit u JOIN unit_text own ON own.unit_id = u.id AND own.locale = u.locale
    LEFT JOIN unit_text other ON other.unit_id = u.id AND other.locale <> u.locale
    UNION ALL
    SELECT s.id, 'series', s.locale, own.slug, other.slug, s."changedAt"
    FROM of_series s JOIN series_text own ON own.series_id = s.id AND own.locale = s.locale
    LEFT JOIN series_text other ON other.series_id = s.id AND other.locale <> s.locale
    ORDER BY 2, 3, 4`;
}

/**
 * Months with news, by language, newest first, and when a story in them last came, changed or left; one statement.
 * @param timeZone The site's, by whose clocks a month begins (IANA name).
 */
export async function listedMonths(timeZone: string): Promise<ListedMonth[]> {
  madeFrom(...locales.map(made.news));
  return db.$queryRaw`
    SELECT t.locale, extract(year FROM begun.at)::int AS year, extract(month FROM begun.at)::int AS month,
      max(greatest(t.published_at, t.republished_at, t.withdrawn_at)) AS "changedAt"
    FROM translation t CROSS JOIN LATERAL (SELECT t.published_at AT TIME ZONE ${timeZone} AS at) begun
    WHERE t.status <> 'draft' AND t.published_at IS NOT NULL
    GROUP BY 1, 2, 3 HAVING bool_or(t.status = 'published')
    ORDER BY 1, 2 DESC, 3 DESC`;
}
