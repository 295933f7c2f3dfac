import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { readInput } from '../input.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { insertAccount } from './creation.ts';
import { linkLetter } from './link-letter.ts';
import { type LinkPurpose, type MadeLink, makeLink } from './links.ts';
import { type Actor, may } from './permissions.ts';
import { recordAccount } from './record.ts';
import { Invitation } from './schema.ts';
import { bindToUnits } from './units.ts';

/** A link, and whether it went out by e-mail; the key in it is kept nowhere else. */
export type HandedOver = { link: MadeLink; mailed: boolean };

async function handOver(
  tx: Transaction,
  at: Date,
  to: { userId: string; purpose: LinkPurpose },
): Promise<HandedOver> {
  const link = await makeLink(tx, at, to);
  return { link, mailed: await linkLetter(tx, at, { ...to, link }) };
}

/**
 * Makes an account without a password, and a link by which its owner joins. For administrators.
 * @param input `email`, `name`, `role`, `interfaceLocale`, `unitIds`.
 * @returns the id and the link; issues `emailTaken`, `unitMissing`.
 */
export async function inviteAccount(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ id: string } & HandedOver>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  const read = readInput(Invitation, input);
  if (!read.ok) return read;
  const { unitIds, ...account } = read.data;
  return insertAccount(account, async (tx, id) => {
    const at = clock();
    const bound = await bindToUnits(tx, id, unitIds);
    if (!bound.ok) return bound;
    const created = { accountId: id, role: account.role };
    await recordAccount(tx, at, actor.id, { kind: 'account.created', data: created });
    await recordAccount(tx, at, actor.id, { kind: 'account.invited', data: { accountId: id } });
    return done({ id, ...(await handOver(tx, at, { userId: id, purpose: 'invitation' })) });
  });
}

/**
 * Makes a new link for somebody: to join, while they have not; else to choose a new password, and then the old one and all
 * sessions end at once. For administrators.
 * @returns the link; issue `notFound`.
 */
export async function sendLink(
  actor: Actor,
  clock: Clock,
  { id }: { id: string },
): Promise<Result<HandedOver>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id }, select: { accounts: { take: 1 } } });
    if (!user) return notFound();
    const purpose = user.accounts.length > 0 ? 'reset' : 'invitation';
    const at = clock();
    await tx.account.updateMany({
      where: { userId: id, providerId: 'credential' },
      data: { password: null },
    });
    await tx.session.deleteMany({ where: { userId: id } });
    const kind = purpose === 'reset' ? 'account.resetSent' : 'account.invited';
    await recordAccount(tx, at, actor.id, { kind, data: { accountId: id } });
    return done(await handOver(tx, at, { userId: id, purpose }));
  });
}
