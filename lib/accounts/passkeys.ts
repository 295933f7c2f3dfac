import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { siteOrigin } from './auth.ts';
import { recall, remember } from './once.ts';
import { recordAccount } from './record.ts';
import { firstRecoveryCodes } from './recovery-codes.ts';
import { NewPasskey } from './schema.ts';
import type { Visitor } from './session.ts';

/** Passkeys one person may have. */
export const mostPasskeys = 20;

/** Ed25519, ECDSA with SHA-256, RSA with SHA-256: one of them is in every device. */
const algorithms = [-8, -7, -257];

/** The name by which passkeys know this site: its host, whatever a request says. */
export const relyingParty = (): string => new URL(siteOrigin()).hostname;

/**
 * What a browser needs to make a passkey for a person.
 * @param person Signed in, or on the way there with no second factor yet.
 * @param siteName What the browser calls this site.
 * @returns issues `signedOut`, `tooMany`.
 */
export async function beginPasskey(
  person: Visitor,
  clock: Clock,
  siteName: string,
): Promise<Result<PublicKeyCredentialCreationOptionsJSON>> {
  if (person.standing === 'factorDue') return refused(issue('', 'signedOut'));
  const { id, name } = person.actor;
  const own = await db.passkey.findMany({ where: { userId: id } });
  if (own.length >= mostPasskeys) return refused(issue('', 'tooMany', { limit: mostPasskeys }));
  const options = await generateRegistrationOptions({
    rpName: siteName,
    rpID: relyingParty(),
    userID: new TextEncoder().encode(id),
    userName: person.email,
    userDisplayName: name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await remember(clock, 'passkey-new', options.challenge, { userId: id });
  return done(options);
}

/** The answer to a challenge of ours that was put to this very person, and once. */
async function verified(person: Visitor, clock: Clock, response: RegistrationResponseJSON) {
  const wasAsked = async (challenge: string) => {
    const asked = await recall(clock, 'passkey-new', challenge);
    return (asked as { userId?: string } | null)?.userId === person.actor.id;
  };
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge: wasAsked,
    expectedOrigin: siteOrigin(),
    expectedRPID: relyingParty(),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  return answer?.verified ? answer.registrationInfo.credential : null;
}

/**
 * Keeps a passkey that the browser has made. The session that did so counts as proved, all others end.
 * @param input `name`, and `response` of the browser.
 * @returns recovery codes to note down, when the person had none; issues `signedOut`, `passkeyRefused`, `passkeyThere`.
 */
export async function addPasskey(
  person: Visitor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ recoveryCodes: string[] }>> {
  if (person.standing === 'factorDue') return refused(issue('', 'signedOut'));
  const read = readInput(NewPasskey, input);
  if (!read.ok) return read;
  const { name, response } = read.data;
  const credential = await verified(person, clock, response as unknown as RegistrationResponseJSON);
  if (!credential) return refused(issue('', 'passkeyRefused'));
  const userId = person.actor.id;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "user" WHERE id = ${userId} FOR UPDATE`;
    const { id: credentialId, counter, transports = [] } = credential;
    if (await tx.passkey.findUnique({ where: { credentialId } })) return refused(issue('', 'passkeyThere'));
    const at = clock();
    const publicKey = new Uint8Array(credential.publicKey);
    await tx.passkey.create({
      data: { userId, name, credentialId, publicKey, counter, transports, createdAt: at },
    });
    await tx.session.update({ where: { id: person.sessionId }, data: { secondFactorAt: at } });
    await tx.session.deleteMany({ where: { userId, id: { not: person.sessionId } } });
    const data = { accountId: userId, factor: 'passkey' as const };
    await recordAccount(tx, at, userId, { kind: 'account.factorAdded', data });
    return done({ recoveryCodes: await firstRecoveryCodes(tx, userId) });
  });
}
