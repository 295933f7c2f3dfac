import { isAPIError } from 'better-auth/api';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { done, issue, type Result, refused } from '../issue.ts';
import { auth } from './auth.ts';

/** A cookie for the browser to keep, or to drop (`maxAge` 0). */
export type SessionCookie = { name: string; value: string; options: ReturnType<typeof toCookieOptions> };

/** The cookies that an answer of better-auth sets. */
export const cookiesOf = (headers: Headers): SessionCookie[] =>
  headers
    .getSetCookie()
    .flatMap((line) => [...parseSetCookieHeader(line)])
    .map(([name, attributes]) => ({ name, value: attributes.value, options: toCookieOptions(attributes) }));

/** Why better-auth began no session: to whoever proved who they are, a closed account may be told. */
export function refusalOf(error: unknown): { ok: false; issues: ReturnType<typeof issue>[] } {
  if (!isAPIError(error)) throw error;
  return refused(issue('', error.body?.code === 'ACCOUNT_DISABLED' ? 'accountDisabled' : 'signInRefused'));
}

/**
 * Begins a session of somebody who has been recognised; always a new one, so that no token from before goes on.
 * @param person `secondFactorAt` when a second factor was proved as well.
 * @returns the cookies to set; issue `accountDisabled`.
 */
export async function startSession(
  headers: Headers,
  person: { userId: string; secondFactorAt: Date | null },
): Promise<Result<SessionCookie[]>> {
  try {
    const answer = await auth().api.startSession({ body: person, headers, returnHeaders: true });
    return done(cookiesOf(answer.headers));
  } catch (error) {
    return refusalOf(error);
  }
}
