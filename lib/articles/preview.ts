import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { type ArticleRow, articleSql } from './article-row.ts';
import type { ReaderArticle } from './published.ts';
import { readerArticleOf } from './reader-article.ts';

/** A text as its readers would see it, published or not. */
export type Preview = {
  article: ReaderArticle;
  /** Number of the revision shown, the current one. */
  revision: number;
  /** `same`: readers see this very text; `changed`: they see an older one; else they see none. */
  state: 'draft' | 'changed' | 'same' | 'withdrawn';
};

type PreviewRow = ArticleRow & {
  createdById: string;
  trashedAt: Date | null;
  status: 'draft' | 'published' | 'withdrawn';
  isPublished: boolean | null;
  number: number;
};

/**
 * The current text of one language in the shape of the reader's page.
 * @returns null when there is none, or it is hidden from this actor.
 */
export async function previewTranslation(
  actor: Actor,
  articleId: string,
  locale: Locale,
): Promise<Preview | null> {
  if (!isId(articleId)) return null;
  const [row] = await db.$queryRaw<PreviewRow[]>`
    SELECT shown.*, a.created_by_id AS "createdById", a.trashed_at AS "trashedAt", t.status, r.number,
      t.published_revision_id = t.current_revision_id AS "isPublished"
    FROM (${articleSql('current', Prisma.sql`t.article_id = ${articleId}::uuid AND t.locale = ${locale}::locale`)}) shown
    JOIN article a ON a.id = shown."articleId"
    JOIN translation t ON t.article_id = shown."articleId" AND t.locale = shown.locale
    JOIN revision r ON r.id = t.current_revision_id`;
  if (!row || row.trashedAt || !(await sees(db, actor, { id: articleId, createdById: row.createdById })))
    return null;
  return { article: readerArticleOf(row), revision: row.number, state: stateOf(row) };
}

function stateOf({ status, isPublished }: PreviewRow): Preview['state'] {
  if (status !== 'published') return status;
  return isPublished ? 'same' : 'changed';
}
