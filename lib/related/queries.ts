import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from '../articles/news-item.ts';
import type { ReaderArticle } from '../articles/published.ts';
import type { Clock } from '../clock.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { nearestSql } from './nearest.ts';

/** Fewer chosen stories than this are filled up with the nearest ones. */
export const leastRelated = 3;

/** The story beside which related news stand; `withdrawn` of those chosen for it were taken back in its language. */
export type Beside = {
  articleId: string;
  locale: Locale;
  sectionId: string;
  title: string;
  at: Date;
  withdrawn?: number;
};

/**
 * Related news of a story in its language: those chosen by hand that are published in it, in their order; the
 * nearest stand in for those that were taken back, and fill up to three. Two statements at most.
 */
export async function relatedNews(beside: Beside): Promise<NewsItem[]> {
  const { articleId, locale, withdrawn = 0 } = beside;
  const chosen = await itemsOf(
    locale,
    Prisma.sql`
      SELECT t.id, rn.position AS place
      FROM related_news rn
      JOIN translation t ON t.article_id = rn.related_id AND t.locale = ${locale}::locale AND t.status = 'published'
      WHERE rn.article_id = ${articleId}::uuid`,
  );
  const wanting = Math.max(leastRelated - chosen.length, withdrawn);
  if (wanting === 0) return chosen;
  const without = [articleId, ...chosen.map((item) => item.articleId)];
  const nearest = await itemsOf(locale, nearestSql(beside, without, wanting));
  return [...chosen, ...nearest];
}

/** Related news of a story that is read or previewed; one that is not public yet counts as published now. */
export const relatedTo = (article: ReaderArticle, clock: Clock): Promise<NewsItem[]> =>
  relatedNews({
    articleId: article.articleId,
    locale: article.locale,
    sectionId: article.section.id,
    title: article.title,
    at: article.publishedAt ?? clock(),
    withdrawn: article.withdrawnRelated,
  });

async function itemsOf(locale: Locale, chosen: Prisma.Sql): Promise<NewsItem[]> {
  const rows = await db.$queryRaw<NewsItemRow[]>(newsItemSql(locale, chosen));
  return rows.map((row) => newsItemOf(row, locale));
}
