import type { Locale } from '../../../lib/i18n/locales.ts';
import { routing } from '../../../lib/i18n/routing.ts';

/** The page readers find an article at. */
export const articlePath = (locale: Locale, slug: string): string =>
  `/${locale}${routing.pathnames['/news/[slug]'][locale].replace('[slug]', slug)}`;
