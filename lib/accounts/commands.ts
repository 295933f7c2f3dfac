import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { type Actor, may, type Role } from './permissions.ts';
import { recordAccount } from './record.ts';
import { AccountChange, Profile } from './schema.ts';
import { bindToUnits } from './units.ts';

/** Locks the administrators who can sign in, so that two of them cannot remove each other at once; tells whether another is left. */
async function anotherAdministrator(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "user" WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
  return rows.some((row) => row.id !== id);
}

/**
 * Changes an account's name, role and units. For administrators.
 * @param input `id`, `name`, `role`, `unitIds`; units count for writers and editors only.
 * @returns issue `unitMissing`; `lastAdministrator` when nobody could manage accounts afterwards.
 */
export async function editAccount(actor: Actor, clock: Clock, input: unknown): Promise<Result<null>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  const read = readInput(AccountChange, input);
  if (!read.ok) return read;
  const { id, name, role, unitIds } = read.data;
  return transaction(async (tx) => {
    const remains = await anotherAdministrator(tx, id);
    const before = await tx.user.findUnique({ where: { id } });
    if (!before) return notFound();
    if (role !== 'administrator' && before.role === 'administrator' && !before.disabledAt && !remains)
      return refused(issue('role', 'lastAdministrator'));
    await tx.user.update({ where: { id }, data: { name, role } });
    const at = clock();
    if (name !== before.name) {
      const data = { accountId: id, from: before.name, to: name };
      await recordAccount(tx, at, actor.id, { kind: 'account.renamed', data });
    }
    if (role !== before.role) {
      const data = { accountId: id, from: before.role satisfies Role, to: role };
      await recordAccount(tx, at, actor.id, { kind: 'account.roleChanged', data });
    }
    const bound = await bindToUnits(tx, id, unitIds);
    if (!bound.ok) return bound;
    if (bound.data) {
      const data = { accountId: id, ...bound.data };
      await recordAccount(tx, at, actor.id, { kind: 'account.unitsChanged', data });
    }
    return done(null);
  });
}

/**
 * Closes an account and ends its sessions at once, or opens it again. For administrators.
 * @returns issues `ownAccount`, `lastAdministrator`.
 */
export async function setDisabled(
  actor: Actor,
  clock: Clock,
  input: { id: string; disabled: boolean },
): Promise<Result<null>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  const { id, disabled } = input;
  if (disabled && id === actor.id) return refused(issue('', 'ownAccount'));
  return transaction(async (tx) => {
    const remains = await anotherAdministrator(tx, id);
    const before = await tx.user.findUnique({ where: { id } });
    if (!before) return notFound();
    if ((before.disabledAt !== null) === disabled) return done(null);
    if (disabled && before.role === 'administrator' && !remains)
      return refused(issue('', 'lastAdministrator'));
    const at = clock();
    await tx.user.update({ where: { id }, data: { disabledAt: disabled ? at : null } });
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.accountLink.deleteMany({ where: { userId: id } });
    const kind = disabled ? 'account.disabled' : 'account.enabled';
    await recordAccount(tx, at, actor.id, { kind, data: { accountId: id } });
    return done(null);
  });
}

/**
 * Takes away somebody's second factors, who has lost them, and ends their sessions. For administrators, who cannot do so
 * for themselves.
 * @returns issues `ownFactors`, `notFound` also where there is nothing to take away.
 */
export async function resetFactors(
  actor: Actor,
  clock: Clock,
  { id }: { id: string },
): Promise<Result<null>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  if (id === actor.id) return refused(issue('', 'ownFactors'));
  return transaction(async (tx) => {
    const where = { userId: id };
    const totp = await tx.totp.deleteMany({ where });
    const passkeys = await tx.passkey.deleteMany({ where });
    await tx.recoveryCode.deleteMany({ where });
    if (totp.count + passkeys.count === 0) return notFound();
    await tx.session.deleteMany({ where });
    await recordAccount(tx, clock(), actor.id, { kind: 'account.factorsReset', data: { accountId: id } });
    return done(null);
  });
}

/**
 * Saves one's own name and the language of one's desk.
 * @param input `name`, `interfaceLocale`.
 */
export async function saveProfile(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ locale: Locale }>> {
  const read = readInput(Profile, input);
  if (!read.ok) return read;
  const { name, interfaceLocale } = read.data;
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { name, interfaceLocale } });
    if (name !== actor.name) {
      const data = { accountId: actor.id, from: actor.name, to: name };
      await recordAccount(tx, clock(), actor.id, { kind: 'account.renamed', data });
    }
    return done({ locale: interfaceLocale });
  });
}

/** Ends one of one's own sessions; `all` ends every one, this one too. */
export async function endSessions(actor: Actor, which: { sessionId: string } | 'all'): Promise<Result<null>> {
  const one = which === 'all' ? {} : { id: which.sessionId };
  const { count } = await db.session.deleteMany({ where: { userId: actor.id, ...one } });
  return count > 0 ? done(null) : notFound();
}
