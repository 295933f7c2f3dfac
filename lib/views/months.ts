import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from '../articles/news-item.ts';
import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Month } from '../text/school-year.ts';

/** A story with how often its version in one language was read in a time. */
export type ReadItem = NewsItem & { reads: number };

/** The calendar months in which news of a language was read, newest first; one statement, a look into an index for each. */
export async function monthsRead(locale: Locale): Promise<Month[]> {
  madeFrom(made.news(locale));
  return db.$queryRaw<Month[]>`
    SELECT extract(year FROM m.first)::int AS year, extract(month FROM m.first)::int AS month
    FROM (SELECT min(month) AS oldest, max(month) AS newest FROM monthly_views WHERE locale = ${locale}::locale) reach,
      generate_series(reach.oldest, reach.newest, interval '1 month') AS m (first)
    WHERE EXISTS (SELECT FROM monthly_views v WHERE v.locale = ${locale}::locale AND v.month = m.first::date)
    ORDER BY m.first DESC`;
}

/**
 * The published stories of a language that were read most in a calendar month, most read first; one statement. What has
 * been withdrawn since is passed over; ten times as many as wanted are looked at.
 */
export async function mostReadIn(locale: Locale, { year, month }: Month, limit: number): Promise<ReadItem[]> {
  madeFrom(made.news(locale));
  const chosen = Prisma.sql`
    SELECT t.id, counted.count AS reads, row_number() OVER (ORDER BY counted.count DESC, t.published_at DESC, t.id) AS place
    FROM (
      SELECT article_id, count FROM monthly_views
      WHERE locale = ${locale}::locale AND month = make_date(${year}::int, ${month}::int, 1)
      ORDER BY count DESC, article_id LIMIT ${10 * limit}) counted
    JOIN translation t ON t.article_id = counted.article_id AND t.locale = ${locale}::locale AND t.status = 'published'
    ORDER BY counted.count DESC, t.published_at DESC, t.id LIMIT ${limit}`;
  const rows = await db.$queryRaw<(NewsItemRow & { reads: number })[]>(newsItemSql(locale, chosen));
  return rows.map((row) => ({ ...newsItemOf(row, locale), reads: row.reads }));
}
