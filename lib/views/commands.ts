import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

/** How often one language's version of an article was opened. */
export type Reads = { articleId: string; locale: Locale; count: number };

/**
 * Adds reads to the day that it is in the site's time zone; one statement. Knows nothing about who read. Articles that
 * are no longer public are not counted. Pages are not rendered anew because of it.
 */
export async function addReads(reads: readonly Reads[], clock: Clock): Promise<void> {
  const articles = reads.map(({ articleId }) => articleId);
  const locales = reads.map(({ locale }) => locale);
  const counts = reads.map(({ count }) => count);
  await db.$executeRaw`
    INSERT INTO daily_views (article_id, locale, day, count)
    SELECT t.article_id, t.locale, (${clock()}::timestamptz AT TIME ZONE zone.name)::date, sum(read.count)
    FROM unnest(${articles}::uuid[], ${locales}::text[], ${counts}::int[]) AS read (article_id, locale, count)
    JOIN translation t ON t.article_id = read.article_id AND t.locale = read.locale::locale AND t.status = 'published'
    CROSS JOIN (SELECT coalesce((SELECT time_zone FROM settings), 'Asia/Ho_Chi_Minh') AS name) zone
    GROUP BY 1, 2, 3 ORDER BY 1, 2
    ON CONFLICT (article_id, locale, day) DO UPDATE SET count = daily_views.count + excluded.count`;
}
