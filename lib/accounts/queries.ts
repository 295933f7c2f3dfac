import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { type Actor, may, type Role } from './permissions.ts';

/** An account as the administrator sees it; `lastSignIn` is null when no session is left. */
export type AccountRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  interfaceLocale: Locale;
  disabledAt: Date | null;
  createdAt: Date;
  /** Has followed the invitation, or was given a password. */
  joined: boolean;
  /** Has a second factor. */
  hasFactor: boolean;
  /** The units somebody is bound to; empty for most. */
  unitIds: string[];
  lastSignIn: Date | null;
};

/** Accounts on one page of the list. */
export const accountsPerPage = 50;

const select = {
  id: true,
  name: true,
  email: true,
  role: true,
  interfaceLocale: true,
  disabledAt: true,
  createdAt: true,
  units: { select: { unitId: true } },
  accounts: { select: { id: true }, take: 1 },
  totp: { select: { confirmedAt: true } },
  passkeys: { select: { id: true }, take: 1 },
  sessions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof select }>;

const rowOf = ({ sessions, units, accounts, totp, passkeys, ...account }: Row): AccountRow => ({
  ...account,
  joined: accounts.length > 0,
  hasFactor: Boolean(totp?.confirmedAt) || passkeys.length > 0,
  unitIds: units.map(({ unitId }) => unitId),
  lastSignIn: sessions[0]?.createdAt ?? null,
});

/**
 * All accounts: open ones first, then by name.
 * @returns null when the actor may not see them, or when there is no such page.
 */
export async function listAccounts(
  actor: Actor,
  page: number,
): Promise<{ accounts: AccountRow[]; pages: number; total: number } | null> {
  if (!may(actor, 'account.manage')) return null;
  const total = await db.user.count();
  const pages = pageCount(total, accountsPerPage);
  if (page > pages) return null;
  const rows = await db.user.findMany({
    select,
    orderBy: [{ disabledAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    skip: pageOffset(page, accountsPerPage),
    take: accountsPerPage,
  });
  return { accounts: rows.map(rowOf), pages, total };
}

/** One account, or null when there is none or the actor may not see it. */
export async function readAccount(actor: Actor, id: string): Promise<AccountRow | null> {
  if (!may(actor, 'account.manage')) return null;
  const row = await db.user.findUnique({ where: { id }, select });
  return row && rowOf(row);
}

/** A browser in which one is signed in. */
export type OwnSession = { id: string; createdAt: Date; expiresAt: Date; userAgent: string };

/** One's own living sessions, the newest first. */
export async function listOwnSessions(actor: Actor, now: Date): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { userId: actor.id, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, userAgent: row.userAgent ?? '' }));
}
