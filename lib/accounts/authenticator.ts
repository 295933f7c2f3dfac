import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { recordAccount } from './record.ts';
import { firstRecoveryCodes } from './recovery-codes.ts';
import { TypedCode } from './schema.ts';
import { seal, unseal } from './sealed.ts';
import { acceptTotp, codeLimits } from './second-step.ts';
import type { Visitor } from './session.ts';
import { newTotpSecret } from './totp.ts';

/**
 * Begins to set up an authenticator app: makes a secret, which counts once a code of it has been typed.
 * @param person Signed in, or on the way there with no second factor yet.
 * @returns issues `signedOut`, `factorThere`.
 */
export async function beginAuthenticator(person: Visitor, clock: Clock): Promise<Result<null>> {
  if (person.standing === 'factorDue') return refused(issue('', 'signedOut'));
  const userId = person.actor.id;
  const secret = await seal(newTotpSecret());
  return transaction(async (tx) => {
    const there = await tx.totp.findUnique({ where: { userId } });
    if (there?.confirmedAt) return refused(issue('', 'factorThere'));
    const row = { secret, lastStep: null, createdAt: clock() };
    await tx.totp.upsert({ where: { userId }, create: { userId, ...row }, update: row });
    return done(null);
  });
}

/** The secret of an app that is being set up, to be shown to its owner only; null when none is. */
export async function pendingSecret(person: Visitor): Promise<string | null> {
  if (person.standing === 'factorDue') return null;
  const totp = await db.totp.findUnique({ where: { userId: person.actor.id } });
  return totp && !totp.confirmedAt ? unseal(totp.secret) : null;
}

/**
 * Ends setting up: a code shows that the app has the secret. The session that did so counts as proved, all others end.
 * @param input `code` as typed.
 * @returns recovery codes to note down, when the person had none; issues `signedOut`, `tooManyAttempts`, `codeRefused`.
 */
export async function confirmAuthenticator(
  person: Visitor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ recoveryCodes: string[] }>> {
  if (person.standing === 'factorDue') return refused(issue('', 'signedOut'));
  const read = readInput(TypedCode, input);
  if (!read.ok) return read;
  const userId = person.actor.id;
  const limits = codeLimits(userId);
  const minutes = await countAttempt(clock, limits);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const confirmed = await transaction(async (tx) => {
    if (!(await acceptTotp(tx, clock, { userId, code: read.data.code, confirmed: false })))
      return refused(issue('code', 'codeRefused'));
    const at = clock();
    await tx.totp.update({ where: { userId }, data: { confirmedAt: at } });
    await tx.session.update({ where: { id: person.sessionId }, data: { secondFactorAt: at } });
    await tx.session.deleteMany({ where: { userId, id: { not: person.sessionId } } });
    const data = { accountId: userId, factor: 'totp' as const };
    await recordAccount(tx, at, userId, { kind: 'account.factorAdded', data });
    return done({ recoveryCodes: await firstRecoveryCodes(tx, userId) });
  });
  if (confirmed.ok) await forgetAttempts(clock, { anew: limits.map(({ key }) => key) });
  return confirmed;
}

/** Gives up an app that was not set up to the end. */
export async function giveUpAuthenticator(person: Visitor): Promise<Result<null>> {
  const { count } = await db.totp.deleteMany({ where: { userId: person.actor.id, confirmedAt: null } });
  return count > 0 ? done(null) : notFound();
}
