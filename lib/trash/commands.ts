import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { cancelWaiting } from '../publishing/cancelled.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle, lockTrashed } from '../translations/locked-article.ts';
import { trashDays } from './limits.ts';

/** Until when something that is in the trash since then can be restored by whoever may put it there. */
export const restorableUntil = (trashedAt: Date): Date =>
  new Date(trashedAt.getTime() + trashDays * 86_400_000);

/**
 * Puts an article into the trash: no list has it any more, nobody can open it, and what was scheduled is cancelled. Its
 * addresses go on answering as they did.
 * Issues: notFound, notPermitted, trashPublic.
 */
export async function trashArticle(
  actor: Actor,
  clock: Clock,
  { articleId }: { articleId: string },
): Promise<Result<{ trashedAt: Date }>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.trash', article.createdById)) return notPermitted();
    const translations = await tx.translation.findMany({ where: { articleId } });
    if (translations.some(({ status }) => status === 'published')) return refused(issue('', 'trashPublic'));
    const at = clock();
    for (const translation of translations)
      await cancelWaiting(tx, { actor, at, article }, translation, ['publish', 'unpublish']);
    await tx.article.update({ where: { id: articleId }, data: { trashedAt: at, trashedById: actor.id } });
    await record(tx, { actor, at, articleId }, { kind: 'article.trashed' });
    return done({ trashedAt: at });
  });
}

/**
 * Takes an article out of the trash, as it was. After thirty days only those may who may delete it for ever.
 * Issues: notFound, notPermitted, trashTooLate.
 */
export async function restoreArticle(
  actor: Actor,
  clock: Clock,
  { articleId }: { articleId: string },
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockTrashed(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.trash', article.createdById)) return notPermitted();
    const at = clock();
    if (at > restorableUntil(article.trashedAt) && !may(actor, 'article.delete', article.createdById))
      return refused(issue('', 'trashTooLate', { days: trashDays }));
    await tx.article.update({ where: { id: articleId }, data: { trashedAt: null, trashedById: null } });
    await record(tx, { actor, at, articleId }, { kind: 'article.restored' });
    return done(null);
  });
}
