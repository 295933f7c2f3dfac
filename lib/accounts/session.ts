import type { Locale } from '../i18n/locales.ts';
import { auth } from './auth.ts';
import type { Actor, Role } from './permissions.ts';

/** Who is signed in, and by which session. */
export type SignedIn = { actor: Actor; email: string; sessionId: string };

/**
 * Looks up the session a request carries.
 * @param headers The request's headers; only its cookies matter.
 * @returns null without a living session, or when the account has been disabled.
 */
export async function signedIn(headers: Headers): Promise<SignedIn | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || found.user.disabledAt) return null;
  const { id, name, email, role, interfaceLocale } = found.user;
  const actor = { id, name, role: role as Role, interfaceLocale: interfaceLocale as Locale };
  return { actor, email, sessionId: found.session.id };
}

/**
 * Who acts in a request.
 * @param headers The request's headers.
 * @returns null when nobody is signed in.
 */
export const currentActor = async (headers: Headers): Promise<Actor | null> =>
  (await signedIn(headers))?.actor ?? null;
