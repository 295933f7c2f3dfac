import type { Transaction } from '../db.ts';

/**
 * Who saved something last, and when, as the timeline knows it.
 * @param kinds What counts as saving it.
 * @param of The entry of the events' data that names it.
 */
export async function lastSave(
  tx: Transaction,
  kinds: string[],
  of: { name: string; id: string },
): Promise<{ by: string; at: Date }> {
  const event = await tx.timelineEvent.findFirst({
    where: { kind: { in: kinds }, data: { path: [of.name], equals: of.id } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, actor: { select: { name: true } } },
  });
  return { by: event?.actor?.name ?? '', at: event?.at ?? new Date(0) };
}
