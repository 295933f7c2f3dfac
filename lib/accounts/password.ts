import { randomInt } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { type Actor, may } from './permissions.ts';
import { recordAccount } from './record.ts';
import { OwnPasswordChange } from './schema.ts';

/** Letters and digits that nobody mistakes for one another, read aloud or on paper. */
const clear = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over, such as `kmx7-q2vd-9hpa-wnt4`: 79 bits. */
export const randomPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => clear[randomInt(clear.length)]).join(''),
  ).join('-');

/** The row in which better-auth looks for a person's password. */
export const credential = async (userId: string, password: string) => ({
  id: userId,
  userId,
  accountId: userId,
  providerId: 'credential',
  password: await hashPassword(password),
});

/**
 * Gives an account a new random password and ends its sessions. For administrators.
 * @returns the password, which is kept nowhere else.
 */
export async function resetPassword(
  actor: Actor,
  clock: Clock,
  input: { id: string },
): Promise<Result<{ password: string }>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  const password = randomPassword();
  const row = await credential(input.id, password);
  return transaction(async (tx) => {
    if (!(await tx.user.findUnique({ where: { id: input.id }, select: { id: true } }))) return notFound();
    await tx.account.upsert({
      where: { providerId_accountId: { providerId: 'credential', accountId: input.id } },
      create: row,
      update: { password: row.password },
    });
    await tx.session.deleteMany({ where: { userId: input.id } });
    await recordAccount(tx, clock(), actor.id, {
      kind: 'account.passwordReset',
      data: { accountId: input.id },
    });
    return done({ password });
  });
}

/**
 * Changes one's own password and ends one's other sessions.
 * @param keepSessionId The session that goes on.
 * @param input `currentPassword`, `newPassword`, `again`.
 * @returns issues `currentPassword`, `passwordAgain`, `tooManyAttempts`, `tooShort` …
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
  const account = await db.account.findUnique({ where });
  const { currentPassword, newPassword } = read.data;
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: currentPassword })))
    return refused(issue('currentPassword', 'currentPassword'));
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
