import { type Locale, otherLocale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { element, xmlHead } from '../text/xml.ts';
import { absolute } from './address.ts';
import { alternates } from './alternates.ts';
import { type Register, registers } from './register-reads.ts';
import { type SitemapFile, type SitemapStory, sitemapStories } from './sitemap-reads.ts';

const schemas = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The root of a sitemap file, whose parts may be long. */
export const urlset = (urls: readonly string[], extra = ''): string =>
  `${xmlHead}<urlset xmlns="${schemas}" xmlns:xhtml="http://www.w3.org/1999/xhtml"${extra}>\n${urls.join('\n')}\n</urlset>\n`;

/** A page of the site in a sitemap. */
export type SitemapPage = {
  locale: Locale;
  path: string;
  otherPath: string | null;
  unlocalised?: string;
  /** Null when nothing has ever stood on it. */
  changedAt: Date | null;
  /** File names below `/media/`. */
  images?: readonly string[];
};

/** One page with its language versions and photos. */
export function sitemapUrl({ locale, path, otherPath, unlocalised, changedAt, images }: SitemapPage): string {
  const { canonical, languages } = alternates(locale, path, otherPath, unlocalised);
  const versions = Object.entries(languages).map(([hreflang, href]) =>
    element('xhtml:link', null, { rel: 'alternate', hreflang, href }),
  );
  return element('url', [
    element('loc', canonical),
    ...(changedAt ? [element('lastmod', changedAt.toISOString())] : []),
    ...versions,
    ...(images ?? []).map((file) =>
      element('image:image', [element('image:loc', absolute(`/media/${file}`))]),
    ),
  ]);
}

const storyUrl = (locale: Locale, { slug, otherSlug, changedAt, images }: SitemapStory): string =>
  sitemapUrl({
    locale,
    path: articlePath(locale, slug),
    otherPath: otherSlug && articlePath(otherLocale(locale), otherSlug),
    changedAt,
    images: images ?? [],
  });

/**
 * A sitemap file of a language's stories.
 * @param number From 1.
 * @returns null when it holds none.
 */
export async function storySitemap(locale: Locale, number: number): Promise<string | null> {
  const urls: string[] = [];
  for await (const stories of sitemapStories(locale, number)) {
    for (const story of stories) urls.push(storyUrl(locale, story));
  }
  const images = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
  return urls.length > 0 ? urlset(urls, images) : null;
}

/** The path of a sitemap file. */
export const sitemapPath = (name: string): string => `/sitemaps/${name}.xml`;

/** The sitemap's index: the file of pages, the files of stories, then those of documents and people. */
export function sitemapIndex(
  files: readonly SitemapFile[],
  registerFiles: Readonly<Partial<Record<Register, number>>> = {},
): string {
  const newest = Math.max(...files.map(({ changedAt }) => changedAt.getTime()));
  const pages = { name: 'pages', changedAt: files.length > 0 ? new Date(newest) : null };
  const stories = files.map(({ locale, number, changedAt }) => ({ name: `${locale}-${number}`, changedAt }));
  const named = registers.flatMap((register) =>
    Array.from({ length: registerFiles[register] ?? 0 }, (_none, index) => ({
      name: `${register}-${index + 1}`,
      changedAt: null,
    })),
  );
  const entries = [pages, ...stories, ...named].map(({ name, changedAt }) =>
    element('sitemap', [
      element('loc', absolute(sitemapPath(name))),
      ...(changedAt ? [element('lastmod', changedAt.toISOString())] : []),
    ]),
  );
  return `${xmlHead}<sitemapindex xmlns="${schemas}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
