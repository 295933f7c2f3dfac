import { isAPIError } from 'better-auth/api';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { countAttempt, forgetAttempts, type Limit } from './attempts.ts';
import { auth } from './auth.ts';
import { clientNetwork, fingerprint } from './client-address.ts';
import { Credentials } from './schema.ts';

/** A cookie for the browser to keep, or to drop (`maxAge` 0). */
export type SessionCookie = { name: string; value: string; options: ReturnType<typeof toCookieOptions> };

const cookiesOf = (headers: Headers): SessionCookie[] =>
  headers
    .getSetCookie()
    .flatMap((line) => [...parseSetCookieHeader(line)])
    .map(([name, attributes]) => ({ name, value: attributes.value, options: toCookieOptions(attributes) }));

/** By person and place strictly; by person alone and by place alone with room for a whole office behind one address. */
function limitsFor(email: string, headers: Headers): Record<'pair' | 'account' | 'address', Limit> {
  const [account, address] = [fingerprint(email), fingerprint(clientNetwork(headers))];
  return {
    pair: { key: `sign-in:pair:${account}:${address}`, most: 5, minutes: 10 },
    account: { key: `sign-in:account:${account}`, most: 30, minutes: 60 },
    address: { key: `sign-in:address:${address}`, most: 60, minutes: 10 },
  };
}

/**
 * Begins a session, and sweeps away those that have run out.
 * @param input `email` and `password` as typed.
 * @param headers The request's headers, for the browser's name and address.
 * @returns the cookies to set; issues `tooManyAttempts` (`minutes`), `signInRefused`, `accountDisabled`.
 */
export async function signIn(
  clock: Clock,
  input: unknown,
  headers: Headers,
): Promise<Result<SessionCookie[]>> {
  const read = readInput(Credentials, input);
  if (!read.ok) return read;
  const { pair, account, address } = limitsFor(read.data.email, headers);
  const minutes = await countAttempt(clock, [pair, account, address]);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  try {
    const answer = await auth().api.signInEmail({ body: read.data, headers, returnHeaders: true });
    await forgetAttempts(clock, { anew: [pair.key, account.key], back: [address.key] });
    await db.session.deleteMany({ where: { expiresAt: { lt: clock() } } });
    return done(cookiesOf(answer.headers));
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return refused(issue('', error.body?.code === 'ACCOUNT_DISABLED' ? 'accountDisabled' : 'signInRefused'));
  }
}

/**
 * Ends the session that a request carries.
 * @returns the cookies to drop.
 */
export async function signOut(headers: Headers): Promise<SessionCookie[]> {
  const answer = await auth().api.signOut({ headers, returnHeaders: true });
  return cookiesOf(answer.headers);
}
