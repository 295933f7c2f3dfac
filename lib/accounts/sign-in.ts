import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { auth } from './auth.ts';
import { fingerprint } from './client-address.ts';
import { knownBrowser, knownMark } from './known-browser.ts';
import { recordAccount, whereabouts } from './record.ts';
import { Credentials } from './schema.ts';
import { cookiesOf, refusalOf, type SessionCookie } from './session-cookies.ts';
import { signInLimits } from './sign-in-limits.ts';

/** What failed or was locked out is told; of addresses nobody has, sixty an hour, so that no flood fills the record. */
async function tellFailure(
  clock: Clock,
  headers: Headers,
  { email, kind }: { email: string; kind: 'signIn.failed' | 'signIn.locked' },
): Promise<void> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  const accountId = user?.id ?? null;
  const place = whereabouts(headers);
  const once = { key: `sign-in:told:${accountId}:${fingerprint(place.network)}`, most: 1, minutes: 10 };
  const unknown = { key: 'sign-in:told:unknown', most: 60, minutes: 60 };
  const limits = [...(kind === 'signIn.locked' ? [once] : []), ...(accountId ? [] : [unknown])];
  if ((await countAttempt(clock, limits)) > 0) return;
  const at = clock();
  if (kind === 'signIn.locked') await recordAccount(db, at, null, { kind, data: { accountId, ...place } });
  else await recordAccount(db, at, null, { kind, data: { accountId, step: 'password', ...place } });
}

/** Signed in by its password: attempts are forgotten, what has run out is swept away, and it is told. */
async function afterSuccess(clock: Clock, headers: Headers, email: string): Promise<void> {
  const { anew, back } = signInLimits(email, headers);
  await forgetAttempts(clock, { anew, back });
  await db.session.deleteMany({ where: { expiresAt: { lt: clock() } } });
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const data = { accountId: id, method: 'password' as const, ...whereabouts(headers) };
  await recordAccount(db, clock(), id, { kind: 'signIn.succeeded', data });
}

/**
 * Begins a session; of an account with a second factor it leads no further than to asking for that.
 * @param input `email` and `password` as typed.
 * @param headers The request's headers, for the browser's name, its mark and its address.
 * @returns the cookies to set; issues `tooManyAttempts` (`minutes`), `signInRefused`, `accountDisabled`.
 */
export async function signIn(
  clock: Clock,
  input: unknown,
  headers: Headers,
): Promise<Result<SessionCookie[]>> {
  const read = readInput(Credentials, input);
  if (!read.ok) return read;
  const { email } = read.data;
  const minutes = await countAttempt(clock, signInLimits(email, headers).limits);
  if (minutes > 0) {
    await tellFailure(clock, headers, { email, kind: 'signIn.locked' });
    return refused(issue('', 'tooManyAttempts', { minutes }));
  }
  try {
    const answer = await auth().api.signInEmail({ body: read.data, headers, returnHeaders: true });
    await afterSuccess(clock, headers, email);
    const known = knownMark(headers, email) ? [] : [knownBrowser(email)];
    return done([...cookiesOf(answer.headers), ...known]);
  } catch (error) {
    const refusal = refusalOf(error);
    await tellFailure(clock, headers, { email, kind: 'signIn.failed' });
    return refusal;
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
