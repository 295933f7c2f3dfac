import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { endReview } from '../review/standing.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { WithdrawalInput } from './schema.ts';
import { submitLater } from './submission.ts';
import { tellOfWithdrawn } from './withdrawn-related.ts';

/**
 * Takes one language back: its page answers 410, with the reason, until it is published again. The text, its history and
 * its addresses stay.
 * Issues: notFound, notPermitted, notPublished; on `reason`: tooLong.
 */
export async function withdrawTranslation(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; reason?: string },
): Promise<Result<{ withdrawnAt: Date }>> {
  const { articleId, locale } = request;
  const read = readInput(WithdrawalInput, { reason: request.reason });
  if (!read.ok) return read;
  const { reason } = read.data;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.withdraw', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    if (!translation) return notFound();
    if (translation.status !== 'published') return refused(issue('', 'notPublished'));

    const at = clock();
    await tx.withdrawal.create({
      data: { translationId: translation.id, actorId: actor.id, at, reason },
    });
    await tx.translation.update({
      where: { id: translation.id },
      // Nothing points at the text any more, so no page can show it by mistake; Publication remembers.
      data: { status: 'withdrawn', publishedRevisionId: null, withdrawnAt: at, updatedAt: at },
    });
    await endReview(tx, translation.id);
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    if (translation.slug) await submitLater(tx, at, articlePath(locale, translation.slug));
    await record(tx, { actor, at, articleId }, { kind: 'translation.withdrawn', locale, data: { reason } });
    await tellOfWithdrawn(tx, { actor, at, articleId, locale });
    return done({ withdrawnAt: at });
  });
}
