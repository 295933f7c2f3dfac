import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { lockTrashed } from '../translations/locked-article.ts';

/** Addresses at which it stood in public go on saying that it is gone; nothing else will ever stand there. */
async function keepAddresses(tx: Transaction, articleId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO gone_address (locale, slug, at, reason)
    SELECT h.locale, h.slug, coalesce(t.withdrawn_at, ${at}),
      coalesce((SELECT w.reason FROM withdrawal w WHERE w.translation_id = t.id ORDER BY w.at DESC LIMIT 1), '')
    FROM slug_history h JOIN translation t ON t.id = h.translation_id
    WHERE t.article_id = ${articleId}::uuid AND t.published_at IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

/**
 * Deletes an article that is in the trash, with its texts, their history and all that was filed of it. Photos and files stay
 * in the library. What was public answers 410 at its addresses for ever. The record keeps who deleted what.
 * @param request `sure`: the box was ticked; there is no way back.
 * Issues: notFound, notPermitted; on `sure`: tickToDelete.
 */
export async function deleteArticle(
  actor: Actor,
  clock: Clock,
  { articleId, sure }: { articleId: string; sure: boolean },
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockTrashed(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.delete', article.createdById)) return notPermitted();
    if (!sure) return refused(issue('sure', 'tickToDelete'));
    const at = clock();
    const texts = await tx.translation.findMany({
      where: { articleId },
      select: { locale: true, title: true, slug: true, publishedAt: true },
      orderBy: { locale: 'asc' },
    });
    await keepAddresses(tx, articleId, at);
    await tx.article.delete({ where: { id: articleId } });
    const data = {
      articleId,
      title: texts.find(({ title }) => title)?.title ?? '',
      texts: texts.map(({ publishedAt, ...text }) => ({ ...text, wasPublic: publishedAt !== null })),
    };
    await tx.timelineEvent.create({ data: { at, actorId: actor.id, kind: 'article.deleted', data } });
    return done(null);
  });
}
