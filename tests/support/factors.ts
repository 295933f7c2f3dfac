import { beginAuthenticator, confirmAuthenticator, pendingSecret } from '../../lib/accounts/authenticator.ts';
import { addPasskey, beginPasskey } from '../../lib/accounts/passkeys.ts';
import { inAllTheWay, type SignedIn, type Visitor, visitor } from '../../lib/accounts/session.ts';
import { totpCode, totpStep } from '../../lib/accounts/totp.ts';
import { clockAt } from '../../lib/clock.ts';
import { softwareAuthenticator } from './authenticator.ts';
import { dataOf } from './newsroom.ts';

/** Sets up second factors as their owners do. Sessions expire by the system's own clock, so that all of this is about now. */

/** Where the site is, for passkeys. */
export const origin = 'http://localhost:3000';

const begun = Date.now();

/** So many seconds from now on. */
export const later = (seconds: number) => clockAt(new Date(begun + seconds * 1000));

const clock = later(0);

/** Whose session these headers carry, however far it has come. */
export async function personOf(headers: Headers): Promise<Visitor> {
  const found = await visitor(headers);
  if (!found) throw new Error('nobody');
  return found;
}

/** Who is signed in with these headers, all the way. */
export async function signedInOf(headers: Headers): Promise<SignedIn> {
  const found = inAllTheWay(await personOf(headers));
  if (!found) throw new Error('not in');
  return found;
}

/** Sets up an app; the code of this very moment is used up by that. */
export async function withApp(headers: Headers) {
  dataOf(await beginAuthenticator(await personOf(headers), clock));
  const secret = (await pendingSecret(await personOf(headers))) ?? '';
  const codeAt = (seconds: number) => totpCode(secret, totpStep(later(seconds)()));
  const confirmed = await confirmAuthenticator(await personOf(headers), clock, { code: codeAt(0) });
  return { secret, codeAt, recoveryCodes: dataOf(confirmed).recoveryCodes };
}

/** Makes a passkey for whoever these headers belong to. */
export async function withPasskey(
  headers: Headers,
  device = softwareAuthenticator(origin),
  name = 'Điện thoại',
) {
  const options = dataOf(await beginPasskey(await personOf(headers), clock, 'Bản tin'));
  const response = device.create(options);
  const added = await addPasskey(await personOf(headers), clock, { name, response });
  return { device, response, added };
}

/** The keys of issues. */
export const keys = (issues: readonly { key: string }[]): string[] => issues.map(({ key }) => key);
