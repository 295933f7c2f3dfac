import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { isId } from '../id.ts';
import { readInput } from '../input.ts';
import { done, notFound, type Result } from '../issue.ts';
import { MailChoice, noticeKinds } from './schema.ts';

/** Marks one of one's own notices as read. Issue: notFound. */
export async function markRead(actor: Actor, clock: Clock, id: string): Promise<Result<null>> {
  if (!isId(id)) return notFound();
  const own = { id, userId: actor.id };
  const { count } = await db.notice.updateMany({
    where: { ...own, readAt: null },
    data: { readAt: clock() },
  });
  if (count > 0) return done(null);
  return (await db.notice.findUnique({ where: own, select: { id: true } })) ? done(null) : notFound();
}

/** Marks one of one's own notices as not read, so that it stays in sight. Issue: notFound. */
export async function markUnread(actor: Actor, id: string): Promise<Result<null>> {
  if (!isId(id)) return notFound();
  const { count } = await db.notice.updateMany({ where: { id, userId: actor.id }, data: { readAt: null } });
  return count > 0 ? done(null) : notFound();
}

/**
 * Marks all of one's own notices as read.
 * @param until What came later, unseen by whoever asks, stays unread.
 */
export async function markAllRead(
  actor: Actor,
  clock: Clock,
  until: Date,
): Promise<Result<{ count: number }>> {
  const where = { userId: actor.id, readAt: null, at: { lte: until } };
  return done(await db.notice.updateMany({ where, data: { readAt: clock() } }));
}

/**
 * Chooses which kinds of notices one gets by e-mail too. Not an event of the newsroom: no timeline.
 * @param input MailChoice: the kinds that are wanted. Issues as it refuses.
 */
export async function chooseMail(actor: Actor, input: unknown): Promise<Result<null>> {
  const read = readInput(MailChoice, input);
  if (!read.ok) return read;
  const { mailed } = read.data;
  const unmailed = noticeKinds.filter((kind) => !mailed.includes(kind));
  await db.user.update({ where: { id: actor.id }, data: { unmailed } });
  return done(null);
}
