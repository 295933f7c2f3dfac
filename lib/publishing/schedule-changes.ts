import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';

/** What is scheduled, with the article's lock held; null when there is none or the actor may not see it. */
async function lockedSchedule(tx: Transaction, actor: Actor, scheduleId: string) {
  if (!isId(scheduleId)) return null;
  const of = await tx.schedule.findUnique({
    where: { id: scheduleId },
    select: { translation: { select: { articleId: true, locale: true } } },
  });
  const article = of && (await lockArticle(tx, actor, of.translation.articleId));
  // Read anew under the lock: it may have been settled meanwhile.
  const schedule = article && (await tx.schedule.findUnique({ where: { id: scheduleId } }));
  return schedule ? { schedule, article, locale: of.translation.locale } : null;
}

const actionOf = (kind: 'publish' | 'unpublish') =>
  kind === 'publish' ? 'translation.publish' : 'translation.withdraw';

/** Cancels what is scheduled. Issues: notFound, notPermitted, scheduleSettled. */
export async function cancelSchedule(
  actor: Actor,
  clock: Clock,
  { scheduleId }: { scheduleId: string },
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const found = await lockedSchedule(tx, actor, scheduleId);
    if (!found) return notFound();
    const { schedule, article, locale } = found;
    if (!may(actor, actionOf(schedule.kind), article.createdById)) return notPermitted();
    if (schedule.state !== 'waiting') return refused(issue('', 'scheduleSettled'));
    const at = clock();
    await tx.schedule.update({ where: { id: scheduleId }, data: { state: 'cancelled', settledAt: at } });
    const data = { act: schedule.kind, time: schedule.at.toISOString() };
    await record(tx, { actor, at, articleId: article.id }, { kind: 'schedule.cancelled', locale, data });
    return done(null);
  });
}

/**
 * Takes back that something was cancelled, while its hour is still to come and nothing else waits in its place.
 * Issues: notFound, notPermitted, scheduleSettled, schedulePast, scheduleTaken.
 */
export async function restoreSchedule(
  actor: Actor,
  clock: Clock,
  { scheduleId }: { scheduleId: string },
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const found = await lockedSchedule(tx, actor, scheduleId);
    if (!found) return notFound();
    const { schedule, article, locale } = found;
    const { kind, translationId } = schedule;
    if (!may(actor, actionOf(kind), article.createdById)) return notPermitted();
    if (schedule.state !== 'cancelled') return refused(issue('', 'scheduleSettled'));
    const at = clock();
    if (schedule.at <= at) return refused(issue('', 'schedulePast'));
    if (await tx.schedule.findFirst({ where: { translationId, kind, state: 'waiting' } }))
      return refused(issue('', 'scheduleTaken'));
    await tx.schedule.update({ where: { id: scheduleId }, data: { state: 'waiting', settledAt: null } });
    const data = { act: kind, time: schedule.at.toISOString() };
    await record(tx, { actor, at, articleId: article.id }, { kind: 'schedule.restored', locale, data });
    return done(null);
  });
}
