import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { authSecret, siteOrigin } from './auth.ts';
import { fingerprint } from './client-address.ts';
import type { SessionCookie } from './session-cookies.ts';

/**
 * A browser in which somebody has signed in before carries a mark, so that whoever guesses at that person's password
 * elsewhere does not keep them out ("device cookies" of OWASP). The mark opens nothing: it has attempts of its own.
 */

const cookieName = 'ban-tin.known-browser';
const halfYear = 180 * 24 * 60 * 60;

const proof = (email: string, mark: string): string =>
  createHmac('sha256', authSecret())
    .update(`known-browser:${fingerprint(email)}:${mark}`)
    .digest('base64url');

/** The mark of a request's browser when this person has signed in with it before; else null. */
export function knownMark(headers: Headers, email: string): string | null {
  const cookie = headers.get('cookie')?.match(/(?:^|;\s*)ban-tin\.known-browser=([\w-]+)\.([\w-]+)/);
  const [, mark = '', given = ''] = cookie ?? [];
  const right = Buffer.from(proof(email, mark));
  return given.length === right.length && timingSafeEqual(Buffer.from(given), right) ? mark : null;
}

/** The cookie by which a browser is known from now on. */
export function knownBrowser(email: string): SessionCookie {
  const mark = randomBytes(12).toString('base64url');
  const secure = siteOrigin().startsWith('https:');
  const options = { path: '/admin', maxAge: halfYear, httpOnly: true, sameSite: 'lax', secure } as const;
  return { name: cookieName, value: `${mark}.${proof(email, mark)}`, options };
}
