import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { countAttempt } from './attempts.ts';
import { siteOrigin } from './auth.ts';
import { clientNetwork, fingerprint } from './client-address.ts';
import { addressAway, type Claimed, claimedBy, oidcReturnPath } from './oidc.ts';
import { recall, remember } from './once.ts';
import { recordAccount, whereabouts } from './record.ts';
import { returnPath } from './return-path.ts';
import { Email } from './schema.ts';
import { type SessionCookie, startSession } from './session-cookies.ts';

const cookieName = 'ban-tin.oidc';
const tenMinutes = 10 * 60;

/** Of sign-ins with the university's server the table of accounts keeps who somebody is there, and no tokens. */
const provider = 'oidc';

const Remembered = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() });

function cookie(value: string, maxAge: number): SessionCookie {
  const secure = siteOrigin().startsWith('https:');
  const options = { path: oidcReturnPath, maxAge, httpOnly: true, sameSite: 'lax', secure } as const;
  return { name: cookieName, value, options };
}

/**
 * Sends somebody to the university's sign-in.
 * @param back The page of the desk to arrive at in the end.
 * @returns where to go, and the cookie that says who came back; issues `tooManyAttempts`, `oidcAway` when that server
 *   cannot be reached.
 */
export async function goToOidc(
  clock: Clock,
  headers: Headers,
  back: unknown,
): Promise<Result<{ address: string; cookies: SessionCookie[] }>> {
  const key = `oidc:address:${fingerprint(clientNetwork(headers))}`;
  const minutes = await countAttempt(clock, [{ key, most: 120, minutes: 10 }]);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const sent = await addressAway().catch(() => null);
  if (!sent) return refused(issue('', 'oidcAway'));
  const mark = randomBytes(24).toString('base64url');
  await remember(clock, provider, mark, { ...sent.away, back: returnPath(back) });
  return done({ address: sent.address, cookies: [cookie(mark, tenMinutes)] });
}

/** The account that is linked already, or the one with this verified address. */
async function ownerOf({ subject, email }: Claimed): Promise<string | null> {
  const where = { providerId_accountId: { providerId: provider, accountId: subject } };
  const linked = await db.account.findUnique({ where, select: { userId: true } });
  if (linked) return linked.userId;
  const read = Email.safeParse(email);
  const user = read.success ? await db.user.findUnique({ where: { email: read.data } }) : null;
  if (!user) return null;
  const other = await db.account.findFirst({ where: { userId: user.id, providerId: provider } });
  return other ? null : user.id;
}

/**
 * Signs in who comes back from the university's sign-in: only into an account that an administrator has made, found by the
 * address that the university has verified, and from then on by who they are there. It stands for a password; for the second
 * factor too where the university says that it asked for several.
 * @param query The query of the address they came back to.
 * @returns the cookies to set and the page to go to; issues `oidcRefused`, `oidcUnknown`, `accountDisabled`.
 */
export async function comeBackFromOidc(
  clock: Clock,
  query: URLSearchParams,
  headers: Headers,
): Promise<Result<{ cookies: SessionCookie[]; back: string }>> {
  const mark = headers.get('cookie')?.match(/(?:^|;\s*)ban-tin\.oidc=([\w-]+)/)?.[1];
  const read = Remembered.safeParse(mark ? await recall(clock, provider, mark) : null);
  const claimed = read.success ? await claimedBy(query, read.data).catch(() => null) : null;
  if (!read.success || !claimed) return refused(issue('', 'oidcRefused'));
  const userId = await ownerOf(claimed);
  if (!userId) return refused(issue('', 'oidcUnknown'));
  const at = clock();
  const secondFactorAt = claimed.manyFactors ? at : null;
  const started = await startSession(headers, { userId, secondFactorAt });
  if (!started.ok) return started;
  await transaction(async (tx) => {
    const id = { providerId: provider, accountId: claimed.subject };
    await tx.account.upsert({
      where: { providerId_accountId: id },
      create: { id: `${provider}:${claimed.subject}`, userId, ...id },
      update: {},
    });
    await tx.accountLink.deleteMany({ where: { userId, purpose: 'invitation' } });
    const data = { accountId: userId, method: 'oidc' as const, ...whereabouts(headers) };
    await recordAccount(tx, at, userId, { kind: 'signIn.succeeded', data });
    return done(null);
  });
  return done({ cookies: [...started.data, cookie('', 0)], back: read.data.back });
}
