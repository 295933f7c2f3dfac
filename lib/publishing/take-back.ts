import { may } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import { articlePath } from '../i18n/paths.ts';
import { done, issue, notPermitted, type Result, refused } from '../issue.ts';
import { endReview } from '../review/standing.ts';
import { record } from '../timeline/record.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';
import type { Act } from './make-public.ts';
import { submitLater } from './submission.ts';

/**
 * Takes a text back from its readers, in the transaction of a command that holds the article's lock.
 * @param reason Shown to readers; may be empty.
 * Issues: notPermitted, notPublished.
 */
export async function takeBack(
  tx: Transaction,
  { actor, at, article }: Act,
  {
    translation,
    reason,
    inError = false,
  }: { translation: WorkingTranslation; reason: string; inError?: boolean },
): Promise<Result<{ withdrawnAt: Date }>> {
  const { id: translationId, locale, slug } = translation;
  const articleId = article.id;
  if (!may(actor, 'translation.withdraw', article.createdById)) return notPermitted();
  if (translation.status !== 'published') return refused(issue('', 'notPublished'));
  await tx.withdrawal.create({ data: { translationId, actorId: actor.id, at, reason, inError } });
  await tx.translation.update({
    where: { id: translationId },
    // Nothing points at the text any more, so no page can show it by mistake; Publication remembers.
    data: { status: 'withdrawn', publishedRevisionId: null, withdrawnAt: at, updatedAt: at },
  });
  await endReview(tx, translationId);
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
  if (slug) await submitLater(tx, at, articlePath(locale, slug));
  await record(tx, { actor, at, articleId }, { kind: 'translation.withdrawn', locale, data: { reason } });
  return done({ withdrawnAt: at });
}
