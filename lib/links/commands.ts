import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';

/** Has a link asked after at once, also by day. Issues: notFound, notPermitted. */
export async function askAgain(actor: Actor, clock: Clock, { key }: { key: string }): Promise<Result<null>> {
  if (!may(actor, 'links.audit')) return notPermitted();
  const { count } = await db.linkCheck.updateMany({
    where: { key },
    data: { due: clock(), checkedAt: null },
  });
  return count > 0 ? done(null) : notFound();
}
