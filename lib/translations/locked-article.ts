import { type Actor, may } from '../accounts/permissions.ts';
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

/**
 * Takes the one lock under which anything of an article changes – shared part, either language, what is public – and
 * holds it to the end of the transaction. Null when there is no such article or the actor may not see it.
 */
export async function lockArticle(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<LockedArticle | null> {
  if (!isId(articleId)) return null;
  // NO KEY: counters and related news of other articles may go on referring to the row.
  const [article] = await tx.$queryRaw<LockedArticle[]>`
    SELECT id, section_id AS "sectionId", created_by_id AS "createdById", version, original
    FROM article WHERE id = ${articleId}::uuid FOR NO KEY UPDATE`;
  return article && may(actor, 'article.read', article.createdById) ? article : null;
}
