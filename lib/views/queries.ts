import { type NewsItemRow, newsItemOf, newsItemSql } from '../articles/news-item.ts';
import type { Clock } from '../clock.ts';
import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

import type { ReadItem } from './months.ts';

/** Days over which "most read" looks back. */
export const mostReadDays = 30;

/** How often a language's version of an article has been read, ever. */
export async function readsOf(articleId: string, locale: Locale): Promise<number> {
  const rows = await db.$queryRaw<{ total: number }[]>`
    SELECT coalesce(sum(count), 0)::int AS total FROM daily_views
    WHERE article_id = ${articleId}::uuid AND locale = ${locale}::locale`;
  return rows[0]?.total ?? 0;
}

/**
 * The published stories of a language that were read most in the last 30 days, most read first; one statement. What has
 * been withdrawn since is passed over; ten times as many as wanted are looked at.
 */
export async function mostRead(
  locale: Locale,
  { limit, timeZone, clock }: { limit: number; timeZone: string; clock: Clock },
): Promise<ReadItem[]> {
  madeFrom(made.news(locale));
  const since = Prisma.sql`(${clock()}::timestamptz AT TIME ZONE ${timeZone})::date - ${mostReadDays}::int`;
  const chosen = Prisma.sql`
    SELECT t.id, counted.reads::int AS reads, row_number() OVER (ORDER BY counted.reads DESC, t.published_at DESC, t.id) AS place
    FROM (
      SELECT article_id, sum(count) AS reads FROM daily_views
      WHERE locale = ${locale}::locale AND day > ${since}
      GROUP BY article_id ORDER BY reads DESC, article_id DESC LIMIT ${10 * limit}) counted
    JOIN translation t ON t.article_id = counted.article_id AND t.locale = ${locale}::locale
    WHERE t.status = 'published'
    ORDER BY counted.reads DESC, t.published_at DESC, t.id LIMIT ${limit}`;
  const rows = await db.$queryRaw<(NewsItemRow & { reads: number })[]>(newsItemSql(locale, chosen));
  return rows.map((row) => ({ ...newsItemOf(row, locale), reads: row.reads }));
}
