import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { recordAccount, whereabouts } from './record.ts';
import { strikeRecoveryCode } from './recovery-codes.ts';
import { TypedCode } from './schema.ts';
import { unseal } from './sealed.ts';
import { visitor } from './session.ts';
import { type SessionCookie, startSession } from './session-cookies.ts';
import { acceptedStep } from './totp.ts';

/** Whether a code of the authenticator app is right; it counts once, also for two who send it at the same moment. */
export async function acceptTotp(
  tx: Transaction,
  clock: Clock,
  request: { userId: string; code: string; confirmed: boolean },
): Promise<boolean> {
  const { userId, code, confirmed } = request;
  await tx.$queryRaw`SELECT FROM totp WHERE user_id = ${userId} FOR UPDATE`;
  const totp = await tx.totp.findUnique({ where: { userId } });
  if (!totp || (totp.confirmedAt !== null) !== confirmed) return false;
  const step = acceptedStep(await unseal(totp.secret), code, clock(), totp.lastStep);
  if (step === null) return false;
  await tx.totp.update({ where: { userId }, data: { lastStep: step } });
  return true;
}

/** How often somebody may guess at a code. */
export const codeLimits = (userId: string) => [
  { key: `code:${userId}`, most: 5, minutes: 10 },
  { key: `code:day:${userId}`, most: 30, minutes: 24 * 60 },
];

/**
 * The second step of signing in, with a code of the app or a recovery code. A new session takes the place of the one that
 * knew the password only.
 * @param headers The request's headers, with that session's cookie.
 * @param input `code` as typed.
 * @returns the cookies to set; issues `signedOut`, `tooManyAttempts` (`minutes`), `codeRefused` on `code`.
 */
export async function passSecondStep(
  clock: Clock,
  input: unknown,
  headers: Headers,
): Promise<Result<SessionCookie[]>> {
  const person = await visitor(headers);
  if (person?.standing !== 'factorDue') return refused(issue('', 'signedOut'));
  const read = readInput(TypedCode, input);
  if (!read.ok) return read;
  const userId = person.actor.id;
  const limits = codeLimits(userId);
  const minutes = await countAttempt(clock, limits);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const { code } = read.data;
  const place = whereabouts(headers);
  const proved = await transaction(async (tx) => {
    const byApp = await acceptTotp(tx, clock, { userId, code, confirmed: true });
    if (!byApp && !(await strikeRecoveryCode(tx, userId, code))) return refused(issue('code', 'codeRefused'));
    const data = {
      accountId: userId,
      factor: byApp ? ('totp' as const) : ('recoveryCode' as const),
      ...place,
    };
    await recordAccount(tx, clock(), userId, { kind: 'signIn.proved', data });
    return done(null);
  });
  if (!proved.ok) {
    const data = { accountId: userId, step: 'code' as const, ...place };
    await recordAccount(db, clock(), null, { kind: 'signIn.failed', data });
    return proved;
  }
  await forgetAttempts(clock, { anew: limits.map(({ key }) => key) });
  const started = await startSession(headers, { userId, secondFactorAt: clock() });
  if (started.ok) await db.session.deleteMany({ where: { id: person.sessionId } });
  return started;
}
