import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { ArticleHappening } from './schema.ts';

/** Writes into the timeline what an actor did to an article, in the transaction that does it. */
export async function record(
  tx: Transaction,
  event: { actor: Actor; at: Date; articleId: string },
  happening: ArticleHappening,
): Promise<void> {
  await tx.timelineEvent.create({
    data: {
      at: event.at,
      actorId: event.actor.id,
      articleId: event.articleId,
      kind: happening.kind,
      locale: 'locale' in happening ? happening.locale : null,
      data: 'data' in happening ? happening.data : {},
    },
  });
}
