import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';

export type LockedArticle = {
  id: string;
  sectionId: string;
  createdById: string;
  version: number;
  /** The language that the other translates. */
  original: Locale;
};

type Row = LockedArticle & { trashedAt: Date | null };

async function lockRow(tx: Transaction, actor: Actor, articleId: string): Promise<Row | null> {
  if (!isId(articleId)) return null;
  // NO KEY: counters and related news of other articles may go on referring to the row.
  const [article] = await tx.$queryRaw<Row[]>`
    SELECT id, section_id AS "sectionId", created_by_id AS "createdById", version, original,
      trashed_at AS "trashedAt"
    FROM article WHERE id = ${articleId}::uuid FOR NO KEY UPDATE`;
  return article && (await sees(tx, actor, article)) ? article : null;
}

/**
 * Takes the one lock under which anything of an article changes – shared part, either language, what is public – and
 * holds it to the end of the transaction. Null when there is no such article, it is in the trash, or the actor may not see
 * it.
 */
export async function lockArticle(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<LockedArticle | null> {
  const article = await lockRow(tx, actor, articleId);
  return article?.trashedAt ? null : article;
}

/** As `lockArticle`, of an article that is in the trash; null when it is not. */
export async function lockTrashed(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<(LockedArticle & { trashedAt: Date }) | null> {
  const article = await lockRow(tx, actor, articleId);
  return article?.trashedAt ? { ...article, trashedAt: article.trashedAt } : null;
}
