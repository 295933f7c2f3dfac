import { otherLocale } from '../i18n/locales.ts';
import { documentPath, personPath } from '../i18n/paths.ts';
import { type Register, registerPages } from './register-reads.ts';
import { sitemapUrl, urlset } from './sitemap.ts';

const pathOf = { documents: documentPath, people: personPath } as const;

/**
 * A sitemap file of the pages that have news by name: documents, or people.
 * @param number From 1.
 * @returns null when it holds none.
 */
export async function registerSitemap(register: Register, number: number): Promise<string | null> {
  const pages = await registerPages(register, number);
  const path = pathOf[register];
  const there = new Set(pages.map(({ locale, slug }) => path(locale, slug)));
  const urls = pages.map(({ locale, slug, changedAt }) => {
    const otherPath = path(otherLocale(locale), slug);
    return sitemapUrl({
      locale,
      path: path(locale, slug),
      otherPath: there.has(otherPath) ? otherPath : null,
      changedAt,
    });
  });
  return urls.length > 0 ? urlset(urls) : null;
}
