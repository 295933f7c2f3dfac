import { type Found, valuesOf } from './crawl.ts';
import type { FeedDocuments } from './feeds.ts';
import type { Document } from './schema.ts';

/** A file of the site, which must be there. */
export async function fetchText(origin: string, path: string): Promise<Document> {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return { where: path, text: await answer.text() };
}

const entity: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|apos);/g, (_, name) => entity[name] ?? '');

/** The addresses that a sitemap or an index of sitemaps lists. */
export const locationsIn = ({ text }: Document): string[] =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => plain(location));

/** Addresses in a sitemap with the language versions it names of each. */
export const listedIn = ({ text }: Document): Map<string, Map<string, string>> =>
  new Map(
    text
      .split('<url>')
      .slice(1)
      .map((url) => {
        const [, address = ''] = /<loc>([^<]+)<\/loc>/.exec(url) ?? [];
        const versions = [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
        return [
          plain(address),
          new Map(versions.map(([, language = '', href = '']) => [language, plain(href)])),
        ];
      }),
  );

/** The index of sitemaps, then every file it names. */
export async function sitemapsOf(origin: string): Promise<{ index: Document; files: Document[] }> {
  const index = await fetchText(origin, '/sitemap.xml');
  const files: Document[] = [];
  for (const address of locationsIn(index)) files.push(await fetchText(origin, address.slice(origin.length)));
  return { index, files };
}

/** The feeds that pages name in their heads, each in its three formats. */
export async function feedsOf(origin: string, pages: readonly Found[]): Promise<FeedDocuments[]> {
  const named = pages.flatMap(({ html }) => valuesOf(html, '<link', 'href'));
  const stems = new Set(
    named.flatMap((href) => /^(?:https?:\/\/[^/]+)?(\/.+)\.(?:rss|atom|json)$/.exec(href)?.[1] ?? []),
  );
  const feeds: FeedDocuments[] = [];
  for (const stem of stems) {
    const [rss, atom, json] = await Promise.all(
      (['rss', 'atom', 'json'] as const).map((format) => fetchText(origin, `${stem}.${format}`)),
    );
    if (rss && atom && json) feeds.push({ rss, atom, json });
  }
  return feeds;
}

/** Every file that pages are made of or name in their heads: styles, fonts, icons, photos, cards. */
export function filesNamedBy(pages: readonly Found[], origin: string): Map<string, string> {
  const named = new Map<string, string>();
  for (const { path, html } of pages) {
    const sets = [...valuesOf(html, '<img', 'srcset'), ...valuesOf(html, '<source', 'srcset')];
    const files = [
      ...valuesOf(html, '<link', 'href'),
      ...valuesOf(html, '<img', 'src'),
      ...sets.flatMap((set) => set.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')),
      ...valuesOf(html, '<meta', 'content').filter((content) => content.startsWith(`${origin}/`)),
    ];
    for (const file of files) {
      const url = new URL(file, origin + path);
      if (url.origin === origin && !named.has(url.pathname + url.search))
        named.set(url.pathname + url.search, path);
    }
  }
  return named;
}
