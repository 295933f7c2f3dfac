import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales.ts';

/**
 * The public addresses of each language, by the folder that renders them. No cookie and no `Link` header: a page is the
 * same for everyone, and which translations exist only the database knows.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/news': { vi: '/tin-tuc', en: '/news' },
    '/news/[slug]': { vi: '/tin-tuc/[slug]', en: '/news/[slug]' },
    '/section/[slug]': { vi: '/chuyen-muc/[slug]', en: '/section/[slug]' },
    '/unit/[slug]': { vi: '/don-vi/[slug]', en: '/unit/[slug]' },
    '/archive': { vi: '/luu-tru', en: '/archive' },
    '/archive/[year]': { vi: '/luu-tru/[year]', en: '/archive/[year]' },
    '/archive/[year]/[month]': { vi: '/luu-tru/[year]/[month]', en: '/archive/[year]/[month]' },
  },
});
