import { made } from '../content/made-from.ts';
import { Prisma } from '../db.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { NewsItem } from './news-item.ts';
import { itemsOf, type NewsList, pageOf, type Source } from './news-list.ts';

/** Stories of the other language that are shown beside those of one's own. */
const elsewhereAtMost = 20;

const citing = (locale: Locale, documentId: string, where = Prisma.sql`true`): Source => ({
  tag: made.document(documentId),
  from: Prisma.sql`citation c JOIN translation t ON t.article_id = c.article_id`,
  where: Prisma.sql`c.document_id = ${documentId}::uuid AND t.locale = ${locale}::locale AND t.status = 'published' AND ${where}`,
});

/** The stories of a language that cite a document, newest first; null beyond the last page. */
export const documentNews = (locale: Locale, documentId: string, page: number): Promise<NewsList | null> =>
  pageOf(locale, citing(locale, documentId), page);

/** The newest stories that cite a document and are public in the other language only, as that language tells them. */
export function documentNewsElsewhere(locale: Locale, documentId: string): Promise<NewsItem[]> {
  const missing = Prisma.sql`NOT EXISTS (SELECT FROM translation own
    WHERE own.article_id = t.article_id AND own.locale = ${locale}::locale AND own.status = 'published')`;
  const other = otherLocale(locale);
  return itemsOf(other, citing(other, documentId, missing), elsewhereAtMost, 0);
}
