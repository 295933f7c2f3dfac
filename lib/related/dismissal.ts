import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { isId } from '../id.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';

type Request = { articleId: string; otherId: string };

/**
 * Puts a suggestion away: it is not offered for this article again, to nobody. Done twice it is harmless.
 * Issues: notFound, notPermitted.
 */
export function dismissSuggestion(
  actor: Actor,
  clock: Clock,
  { articleId, otherId }: Request,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article || !isId(otherId)) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    if (!(await tx.article.findUnique({ where: { id: otherId }, select: { id: true } }))) return notFound();
    await tx.relatedDismissal.createMany({
      data: { articleId, otherId, actorId: actor.id, at: clock() },
      skipDuplicates: true,
    });
    return done(null);
  });
}

/** Offers a suggestion again that was put away. Issues: notFound, notPermitted. */
export function offerAgain(actor: Actor, { articleId, otherId }: Request): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article || !isId(otherId)) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    await tx.relatedDismissal.deleteMany({ where: { articleId, otherId } });
    return done(null);
  });
}
