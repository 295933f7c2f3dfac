import { locales } from '../i18n/locales.ts';
import { searchPath } from '../i18n/paths.ts';
import { absolute } from './address.ts';

/** Where crawlers find nothing: the desk, its interface, and searches, of which there are as many as words. */
const closed = ['/admin', '/api/', ...locales.map((locale) => searchPath(locale))];

/** What crawlers are told: what is closed, and where the sitemaps are. */
export const robots = (): string =>
  [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    `Sitemap: ${absolute('/news-sitemap.xml')}`,
    '',
  ].join('\n');
