import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isLocale, type Locale } from '../../lib/i18n/locales.ts';
import { preferredLocale } from '../../lib/i18n/preferred.ts';
import { currentSession } from './actor.ts';

/** Remembers the language of the sign-in page; once signed in, the account decides. */
export const localeCookie = 'ban-tin.desk-language';

/** The language of the desk: the account's, else the one chosen at sign-in, else the browser's. */
export const deskLocale = cache(async (): Promise<Locale> => {
  const session = await currentSession();
  if (session) return session.actor.interfaceLocale;
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
});
