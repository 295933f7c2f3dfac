import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { passwordFault } from './password-strength.ts';
import type { Actor } from './permissions.ts';
import { recordAccount } from './record.ts';
import { OwnPasswordChange } from './schema.ts';

/** The row in which better-auth looks for a person's password. */
export const credential = async (userId: string, password: string) => ({
  id: userId,
  userId,
  accountId: userId,
  providerId: 'credential',
  password: await hashPassword(password),
});

/**
 * Changes one's own password and ends one's other sessions.
 * @param keepSessionId The session that goes on.
 * @param input `currentPassword`, `newPassword`, `again`.
 * @returns issues `currentPassword`, `passwordAgain`, `tooManyAttempts`, `tooShort`, `passwordCommon` …
 */
export async function changeOwnPassword(
  actor: Actor,
  clock: Clock,
  keepSessionId: string,
  input: unknown,
): Promise<Result<null>> {
  const read = readInput(OwnPasswordChange, input);
  if (!read.ok) return read;
  const limit = { key: `password:${actor.id}`, most: 5, minutes: 10 };
  const minutes = await countAttempt(clock, [limit]);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const where = { providerId_accountId: { providerId: 'credential', accountId: actor.id } };
  const account = await db.account.findUnique({ where, include: { user: { select: { email: true } } } });
  const { currentPassword, newPassword } = read.data;
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: currentPassword })))
    return refused(issue('currentPassword', 'currentPassword'));
  const faults = await passwordFault('newPassword', newPassword, {
    name: actor.name,
    email: account.user.email,
  });
  if (faults.length > 0) return refused(...faults);
  const { password } = await credential(actor.id, newPassword);
  await forgetAttempts(clock, { anew: [limit.key] });
  return transaction(async (tx) => {
    await tx.account.update({ where, data: { password } });
    await tx.session.deleteMany({ where: { userId: actor.id, id: { not: keepSessionId } } });
    await recordAccount(tx, clock(), actor.id, {
      kind: 'account.passwordChanged',
      data: { accountId: actor.id },
    });
    return done(null);
  });
}
