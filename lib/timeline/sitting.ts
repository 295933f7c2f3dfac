import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';

/** So long one event tells of everything that somebody saved while writing. */
const sittingMs = 10 * 60_000;

/**
 * Whether the newest event of a kind already tells that this person is at it, so that a save by itself needs no event of
 * its own.
 * @param about What the event is of: entries that its row or data has.
 * @param fields Names that its data must have among its `fields`, where it has them.
 */
export async function isTold(
  tx: Transaction,
  about: { kind: string; articleId?: string; mediaId?: string },
  now: { actor: Actor; at: Date; fields?: readonly string[] },
): Promise<boolean> {
  const { kind, articleId, mediaId } = about;
  const event = await tx.timelineEvent.findFirst({
    where: {
      kind,
      ...(articleId ? { articleId } : {}),
      ...(mediaId ? { data: { path: ['mediaId'], equals: mediaId } } : {}),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, actorId: true, data: true },
  });
  if (!event || event.actorId !== now.actor.id) return false;
  const data = event.data as { sitting?: boolean; fields?: string[] };
  if (!data.sitting || now.at.getTime() - event.at.getTime() > sittingMs) return false;
  return (now.fields ?? []).every((field) => data.fields?.includes(field));
}
