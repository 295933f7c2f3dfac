import { madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import { type ArticleRow, articleSql } from './article-row.ts';
import type { Source } from './news-list.ts';
import type { ReaderArticle } from './published.ts';
import { readerArticleOf } from './reader-article.ts';

/** The newest stories of a source with everything their pages show, newest first; one statement. */
export async function latestArticles({ tag, from, where }: Source, limit: number): Promise<ReaderArticle[]> {
  madeFrom(tag);
  const newest = Prisma.sql`
    SELECT t.id FROM ${from} WHERE ${where} ORDER BY t.published_at DESC, t.id LIMIT ${limit}`;
  const rows = await db.$queryRaw<ArticleRow[]>(articleSql('published', Prisma.sql`t.id IN (${newest})`));
  const at = ({ publishedAt }: ArticleRow): number => publishedAt?.getTime() ?? 0;
  return rows
    .sort((one, other) => at(other) - at(one) || (one.translationId < other.translationId ? -1 : 1))
    .map(readerArticleOf);
}
