import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { env } from '../../lib/env.ts';
import { isLocale, type Locale } from '../../lib/i18n/locales.ts';
import { preferredLocale } from '../../lib/i18n/preferred.ts';
import { currentVisitor } from './actor.ts';

/** Remembers the language of the sign-in page; once signed in, the account decides. */
const localeCookie = 'ban-tin.desk-language';

const year = 365 * 24 * 60 * 60;

export async function rememberLocale(locale: Locale): Promise<void> {
  const secure = env().PUBLIC_URL?.startsWith('https:') ?? false;
  const options = { path: '/admin', maxAge: year, httpOnly: true, sameSite: 'lax', secure } as const;
  (await cookies()).set(localeCookie, locale, options);
}

/**
 * The language of the desk: the account's, else the one chosen at sign-in, else the browser's. Known even when the database
 * cannot be reached, because the page that says so needs one; that page itself asks for the session again, and fails.
 */
export const deskLocale = cache(async (): Promise<Locale> => {
  const visitor = await currentVisitor().catch(() => null);
  if (visitor) return visitor.actor.interfaceLocale;
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
});
