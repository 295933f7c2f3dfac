import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { notFound, notPermitted, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { cancelWaiting } from './cancelled.ts';
import { conceal } from './concealment.ts';
import { WithdrawalInput } from './schema.ts';
import { takeBack } from './take-back.ts';
import { tellOfWithdrawn } from './withdrawn-related.ts';

/**
 * Takes one language back: its page answers 410, with the reason, until it is published again. The text, its history and
 * its addresses stay. What was scheduled for it is cancelled.
 * @param request `inError`: it should never have been public. Then what was written until now is concealed from all but
 * administrators, in the history and everywhere else, and a blank text takes its place.
 * Issues: notFound, notPermitted, notPublished; on `reason`: tooLong, and required where `inError`.
 */
export async function withdrawTranslation(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; reason?: string; inError?: boolean },
): Promise<Result<{ withdrawnAt: Date }>> {
  const { articleId, locale, ...said } = request;
  const read = readInput(WithdrawalInput, said);
  if (!read.ok) return read;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    const translation = await workingTranslation(tx, articleId, locale);
    if (!translation) return notFound();
    const act = { actor, at: clock(), article };
    const { inError } = read.data;
    if (inError && !may(actor, 'translation.conceal', article.createdById)) return notPermitted();
    const withdrawn = await takeBack(tx, act, { translation, ...read.data });
    if (!withdrawn.ok) return withdrawn;
    await cancelWaiting(tx, act, translation, ['publish', 'unpublish']);
    if (inError) await conceal(tx, act, translation);
    await tellOfWithdrawn(tx, { ...act, articleId, locale });
    return withdrawn;
  });
}
