import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { knownBrowser } from './known-browser.ts';
import { type OpenLink, openLink, spendLink } from './links.ts';
import { credential } from './password.ts';
import { passwordFault } from './password-strength.ts';
import { recordAccount, whereabouts } from './record.ts';
import { LinkPassword } from './schema.ts';
import { type SessionCookie, startSession } from './session-cookies.ts';

/** Whose link a key belongs to, for the page that it leads to; null when it is dead. */
export const linkOf = (clock: Clock, key: string): Promise<OpenLink | null> => openLink(db, key, clock());

/**
 * Follows a link: the person chooses a password and is signed in with it, as far as that leads; sessions from before end.
 * @param input `newPassword`, `again`.
 * @returns the cookies to set; issues `linkDead`; `passwordAgain`, `tooShort`, `passwordCommon` on their fields.
 */
export async function followLink(
  clock: Clock,
  request: { key: string; input: unknown },
  headers: Headers,
): Promise<Result<SessionCookie[]>> {
  const { key } = request;
  const link = await openLink(db, key, clock());
  if (!link) return refused(issue('', 'linkDead'));
  const read = readInput(LinkPassword, request.input);
  if (!read.ok) return read;
  const { newPassword } = read.data;
  const faults = await passwordFault('newPassword', newPassword, link);
  if (faults.length > 0) return refused(...faults);
  const { userId, purpose, email } = link;
  const row = await credential(userId, newPassword);
  const joined = await transaction(async (tx) => {
    if (!(await openLink(tx, key, clock())) || !(await spendLink(tx, key)))
      return refused(issue('', 'linkDead'));
    await tx.account.upsert({
      where: { providerId_accountId: { providerId: 'credential', accountId: userId } },
      create: row,
      update: { password: row.password },
    });
    await tx.session.deleteMany({ where: { userId } });
    const kind = purpose === 'invitation' ? 'account.joined' : 'account.passwordReset';
    const at = clock();
    await recordAccount(tx, at, userId, { kind, data: { accountId: userId } });
    const data = { accountId: userId, method: 'link' as const, ...whereabouts(headers) };
    await recordAccount(tx, at, userId, { kind: 'signIn.succeeded', data });
    return done(null);
  });
  if (!joined.ok) return joined;
  const started = await startSession(headers, { userId, secondFactorAt: null });
  return started.ok ? done([...started.data, knownBrowser(email)]) : started;
}
