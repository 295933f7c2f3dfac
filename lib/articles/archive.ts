import { made, madeFrom } from '../content/made-from.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Month, schoolYearOf } from '../text/school-year.ts';

/** How much was published in a calendar month. */
export type ArchiveMonth = Month & { total: number };

/** A school year of the archive, its months newest first. */
export type ArchiveYear = { schoolYear: number; total: number; months: ArchiveMonth[] };

/**
 * The school years in which a language has news, newest first, with their months; one statement, which counts month by
 * month along the index of publications.
 * @param timeZone The site's, by whose clocks a month begins (IANA name).
 * @param schoolYearStart Month (1–12) in which a school year begins.
 */
export async function readArchive(
  locale: Locale,
  timeZone: string,
  schoolYearStart: number,
): Promise<ArchiveYear[]> {
  madeFrom(made.news(locale));
  const months = await db.$queryRaw<ArchiveMonth[]>`
    WITH newest AS (
      SELECT published_at FROM translation WHERE locale = ${locale}::locale AND status = 'published'
      ORDER BY published_at DESC LIMIT 1),
    oldest AS (
      SELECT published_at FROM translation WHERE locale = ${locale}::locale AND status = 'published'
      ORDER BY published_at LIMIT 1)
    SELECT extract(year FROM m.first)::int AS year, extract(month FROM m.first)::int AS month, counted.total
    FROM oldest, newest,
      generate_series(date_trunc('month', oldest.published_at AT TIME ZONE ${timeZone}),
        newest.published_at AT TIME ZONE ${timeZone}, interval '1 month') AS m (first)
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS total FROM translation t
        WHERE t.locale = ${locale}::locale AND t.status = 'published'
          AND t.published_at >= m.first AT TIME ZONE ${timeZone}
          AND t.published_at < (m.first + interval '1 month') AT TIME ZONE ${timeZone}) counted
    WHERE counted.total > 0
    ORDER BY m.first DESC`;
  const years = new Map<number, ArchiveYear>();
  for (const month of months) {
    const schoolYear = schoolYearOf(month, schoolYearStart);
    const year = years.get(schoolYear) ?? { schoolYear, total: 0, months: [] };
    year.total += month.total;
    year.months.push(month);
    years.set(schoolYear, year);
  }
  return [...years.values()];
}
