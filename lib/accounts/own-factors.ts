import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { asksFactor, type FactorKind, factorRuleOf } from './factors.ts';
import { recordAccount } from './record.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import type { SignedIn, Visitor } from './session.ts';

/** A passkey as its owner knows it. */
export type OwnPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** What somebody has to prove who they are, beside the password. */
export type OwnFactors = { totpSince: Date | null; passkeys: OwnPasskey[]; recoveryCodes: number };

/** One's own second factors. */
export async function ownFactors({ actor }: Visitor | SignedIn): Promise<OwnFactors> {
  const userId = actor.id;
  const [totp, passkeys, recoveryCodes] = await Promise.all([
    db.totp.findUnique({ where: { userId }, select: { confirmedAt: true } }),
    db.passkey.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    }),
    db.recoveryCode.count({ where: { userId } }),
  ]);
  return { totpSince: totp?.confirmedAt ?? null, passkeys, recoveryCodes };
}

/** Whoever took over an open browser cannot make away with what keeps them out elsewhere. */
const freshMs = 60 * 60_000;

/** Why a person may not weaken what protects their account just now: `proveAgain`. */
export function staleness({ provedAt }: SignedIn, clock: Clock) {
  const fresh = provedAt && clock().getTime() - provedAt.getTime() <= freshMs;
  return fresh ? [] : [issue('', 'proveAgain')];
}

async function isLastOfThoseAsked(tx: Transaction, { actor }: SignedIn): Promise<boolean> {
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { requiredFactors: true } });
  if (!asksFactor(factorRuleOf(settings?.requiredFactors), actor.role)) return false;
  const where = { userId: actor.id };
  const left = (await tx.totp.count({ where })) + (await tx.passkey.count({ where }));
  return left <= 1;
}

/**
 * Removes one's authenticator app, or one of one's passkeys. With the last of them go the recovery codes.
 * @param which `passkeyId`, or none for the app.
 * @returns issues `notFound`, `proveAgain` an hour after the second factor was last used, `factorAsked` when the institution
 *   asks for one and this is the last.
 */
export async function removeFactor(
  person: SignedIn,
  clock: Clock,
  which: { passkeyId?: string } = {},
): Promise<Result<null>> {
  const stale = staleness(person, clock);
  if (stale.length > 0) return refused(...stale);
  const userId = person.actor.id;
  const { passkeyId } = which;
  if (passkeyId !== undefined && !isId(passkeyId)) return notFound();
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "user" WHERE id = ${userId} FOR UPDATE`;
    const last = await isLastOfThoseAsked(tx, person);
    const removed =
      passkeyId === undefined
        ? await tx.totp.deleteMany({ where: { userId } })
        : await tx.passkey.deleteMany({ where: { userId, id: passkeyId } });
    if (removed.count === 0) return notFound();
    if (last) return refused(issue('', 'factorAsked'));
    const left =
      (await tx.totp.count({ where: { userId } })) + (await tx.passkey.count({ where: { userId } }));
    if (left === 0) await tx.recoveryCode.deleteMany({ where: { userId } });
    const factor: FactorKind = passkeyId === undefined ? 'totp' : 'passkey';
    const data = { accountId: userId, factor };
    await recordAccount(tx, clock(), userId, { kind: 'account.factorRemoved', data });
    return done(null);
  });
}

/**
 * Makes new recovery codes in place of those that are left.
 * @returns the codes, kept nowhere else; issues `notFound` without a second factor, `proveAgain`.
 */
export async function renewRecoveryCodes(
  person: SignedIn,
  clock: Clock,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const { totpSince, passkeys } = await ownFactors(person);
  if (!totpSince && passkeys.length === 0) return notFound();
  const stale = staleness(person, clock);
  if (stale.length > 0) return refused(...stale);
  const userId = person.actor.id;
  return transaction(async (tx) => {
    const recoveryCodes = await makeRecoveryCodes(tx, userId);
    await recordAccount(tx, clock(), userId, {
      kind: 'account.recoveryCodesMade',
      data: { accountId: userId },
    });
    return done({ recoveryCodes });
  });
}
