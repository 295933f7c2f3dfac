import { randomBytes } from 'node:crypto';
import type { Db, Transaction } from '../db.ts';
import { siteOrigin } from './auth.ts';
import { hashOf } from './sealed.ts';

/** What a link is for: to join, or to choose a new password. */
export type LinkPurpose = 'invitation' | 'reset';

const hour = 60 * 60_000;

/** How long a link may lie in a mailbox. */
const life: Record<LinkPurpose, number> = { invitation: 7 * 24 * hour, reset: 24 * hour };

/** Where links lead; the log of the site holds no query strings, so that it never holds a key. */
export const linkPage = '/admin/welcome';

/** A link that was just made; its `address` is kept nowhere, only a fingerprint of the key in it. */
export type MadeLink = { address: string; expiresAt: Date };

/** Makes a link for a person; their earlier ones end. */
export async function makeLink(
  tx: Transaction,
  at: Date,
  { userId, purpose }: { userId: string; purpose: LinkPurpose },
): Promise<MadeLink> {
  const key = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + life[purpose]);
  await tx.accountLink.deleteMany({ where: { OR: [{ userId }, { expiresAt: { lt: at } }] } });
  await tx.accountLink.create({ data: { hash: hashOf(key), userId, purpose, createdAt: at, expiresAt } });
  return { address: `${siteOrigin()}${linkPage}?key=${key}`, expiresAt };
}

/** Whose link this is. */
export type OpenLink = { userId: string; purpose: LinkPurpose; name: string; email: string };

/** Whose link a key belongs to; null when it was used, has run out, never was, or its person's account is closed. */
export async function openLink(from: Db, key: string, now: Date): Promise<OpenLink | null> {
  const link = await from.accountLink.findFirst({
    where: { hash: hashOf(key), expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { userId: true, purpose: true, user: { select: { name: true, email: true } } },
  });
  return link && { userId: link.userId, purpose: link.purpose, ...link.user };
}

/** Uses a link up; false when somebody has, at this very moment. */
export async function spendLink(tx: Transaction, key: string): Promise<boolean> {
  const { count } = await tx.accountLink.deleteMany({ where: { hash: hashOf(key) } });
  return count > 0;
}
