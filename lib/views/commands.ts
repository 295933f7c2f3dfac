import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * Counts one read of an article, on the day that it is in the site's time zone. Knows nothing about who read. An article
 * that is no longer public is not counted.
 */
export async function countRead(
  { articleId, locale, timeZone }: { articleId: string; locale: Locale; timeZone: string },
  clock: Clock,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO daily_views (article_id, locale, day, count)
    SELECT t.article_id, t.locale, (${clock()}::timestamptz AT TIME ZONE ${timeZone})::date, 1
    FROM translation t
    WHERE t.article_id = ${articleId}::uuid AND t.locale = ${locale}::locale AND t.status = 'published'
    ON CONFLICT (article_id, locale, day) DO UPDATE SET count = daily_views.count + 1`;
}
