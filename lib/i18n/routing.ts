import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales.ts';
import { pathnames } from './pathnames.ts';

/** No cookie and no `Link` header: a page is the same for everyone, and which translations exist only the database knows. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
  pathnames,
});
