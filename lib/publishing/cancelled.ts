import type { Transaction } from '../db.ts';
import { record } from '../timeline/record.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';
import type { Act } from './make-public.ts';
import type { ScheduleKind } from './schema.ts';

/** Cancels what waits for a translation, because it was done by hand or must not be done any more; records it. */
export async function cancelWaiting(
  tx: Transaction,
  { actor, at, article }: Pick<Act, 'actor' | 'at'> & { article: { id: string } },
  { id: translationId, locale }: Pick<WorkingTranslation, 'id' | 'locale'>,
  kinds: readonly ScheduleKind[],
): Promise<void> {
  const where = { translationId, kind: { in: [...kinds] }, state: 'waiting' as const };
  for (const schedule of await tx.schedule.findMany({ where })) {
    await tx.schedule.update({ where: { id: schedule.id }, data: { state: 'cancelled', settledAt: at } });
    const data = { act: schedule.kind, time: schedule.at.toISOString() };
    await record(tx, { actor, at, articleId: article.id }, { kind: 'schedule.cancelled', locale, data });
  }
}
