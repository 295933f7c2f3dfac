import { absolute } from './address.ts';

/** Where crawlers find nothing: the desk, its interface, and searches, of which there are as many as words. */
const closed = ['/admin', '/api/', '/vi/tim-kiem', '/en/search'];

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
