import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { countAttempt } from './attempts.ts';
import { siteOrigin } from './auth.ts';
import { clientNetwork, fingerprint } from './client-address.ts';
import { recall, remember } from './once.ts';
import { relyingParty } from './passkeys.ts';
import { recordAccount, whereabouts } from './record.ts';
import { PasskeyAnswer } from './schema.ts';
import { visitor } from './session.ts';
import { type SessionCookie, startSession } from './session-cookies.ts';

async function waitFor(clock: Clock, headers: Headers): Promise<number> {
  const key = `passkey:address:${fingerprint(clientNetwork(headers))}`;
  return countAttempt(clock, [{ key, most: 120, minutes: 10 }]);
}

/**
 * What a browser needs to sign in with a passkey, whosever it is.
 * @returns issue `tooManyAttempts` (`minutes`).
 */
export async function askPasskey(
  clock: Clock,
  headers: Headers,
): Promise<Result<PublicKeyCredentialRequestOptionsJSON>> {
  const minutes = await waitFor(clock, headers);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(),
    userVerification: 'required',
  });
  await remember(clock, 'passkey', options.challenge, {});
  return done(options);
}

/**
 * Signs in with a passkey. It proves both factors: what one has, and who one is to the device; so it also serves as the
 * second step after a password.
 * @param input The browser's `response`.
 * @returns the cookies to set; issues `tooManyAttempts`, `passkeyRefused`, `accountDisabled`.
 */
export async function signInWithPasskey(
  clock: Clock,
  input: unknown,
  headers: Headers,
): Promise<Result<SessionCookie[]>> {
  const minutes = await waitFor(clock, headers);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  const read = PasskeyAnswer.safeParse(input);
  const response = read.success ? (read.data.response as unknown as AuthenticationResponseJSON) : null;
  const passkey = response && (await db.passkey.findUnique({ where: { credentialId: response.id } }));
  if (!response || !passkey) return refused(issue('', 'passkeyRefused'));
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: async (challenge: string) => (await recall(clock, 'passkey', challenge)) !== null,
    expectedOrigin: siteOrigin(),
    expectedRPID: relyingParty(),
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
  }).catch(() => null);
  if (!answer?.verified) return refused(issue('', 'passkeyRefused'));
  const { userId } = passkey;
  const at = clock();
  const before = await visitor(headers);
  const started = await startSession(headers, { userId, secondFactorAt: at });
  if (!started.ok) return started;
  const counter = answer.authenticationInfo.newCounter;
  await db.passkey.update({ where: { id: passkey.id }, data: { counter, lastUsedAt: at } });
  if (before) await db.session.deleteMany({ where: { id: before.sessionId } });
  const data = { accountId: userId, method: 'passkey' as const, ...whereabouts(headers) };
  await recordAccount(db, at, userId, { kind: 'signIn.succeeded', data });
  return started;
}
