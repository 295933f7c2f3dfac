import { performance } from 'node:perf_hooks';
import { locales } from '../i18n/locales.ts';
import { searchPath } from '../i18n/paths.ts';
import type { Change } from './content-link.ts';
import { Pages } from './pages.ts';
import { type ReaderPage, readerPage } from './reader-page.ts';
import { type Handle, renderAddress } from './rendering.ts';
import { type ReadFile, selfContained } from './saved-file.ts';
import { Turns } from './turns.ts';

/** Where the page stands that says that nothing stands at an address. */
export const absentKey = (locale: string): string => `/${locale}/404`;

/** A page of news for readers who miss a story in their language is for them alone. */
const isIndexed = (key: string): boolean => !key.includes('?from=') && !key.includes('&from=');

const searches = locales.map((locale) => `${searchPath(locale)}?`);

const isSearch = (key: string): boolean => searches.some((path) => key.startsWith(path));

type Options = {
  handle: Handle;
  origin: URL;
  /** Memory for pages, in bytes. */
  limit: number;
  /** Whether caches in front of us are told of changes. */
  purged: boolean;
  /** Reads a file of the build, or an uploaded one. */
  readFile: ReadFile;
  onError: (error: unknown, key: string) => void;
  onRendered: (seconds: number) => void;
};

/** How many pages are rendered side by side, and how many may wait. */
const atOnce = 6;
const inLine = 500;

/** The same for searches, which are never kept: however many ask, the news goes on being rendered. */
const searchesAtOnce = 3;
const searchesInLine = 60;

/** The reader pages of the site. */
export function sitePages({
  handle,
  origin,
  limit,
  purged,
  readFile,
  onError,
  onRendered,
}: Options): Pages<ReaderPage> {
  const turns = new Turns(atOnce, inLine);
  const searchTurns = new Turns(searchesAtOnce, searchesInLine);
  const rendered: ReadFile = async (path) => {
    const { status, headers, body } = await renderAddress(handle, path, { origin });
    return status === 200 ? { type: headers['content-type'] ?? '', bytes: body } : null;
  };
  const contain = (html: string) =>
    selfContained(html, origin.origin, async (path) =>
      path.startsWith('/theme.css') ? rendered(path) : readFile(path),
    );
  const render = (key: string) =>
    (isSearch(key) ? searchTurns : turns).take(async () => {
      const began = performance.now();
      const outcome = await renderAddress(handle, key, { origin });
      const page = await readerPage(outcome, { indexed: isIndexed(key), purged, contain });
      onRendered((performance.now() - began) / 1000);
      // One page says for all addresses that nothing is there.
      return page.status === 404 && !key.endsWith('/404') ? { ...page, lasts: false } : page;
    });
  return new Pages({
    limit,
    render,
    onError,
  });
}

/** Machines can wait for the sitemap files, which are large. */
const isWarmed = (key: string): boolean => !key.startsWith('/sitemaps/');

/** How many pages are rendered anew on their own after a change; the others wait until somebody asks. */
const warmedAtMost = 40;

/**
 * Renders pages anew that a change touched, before somebody asks.
 * @param first Pages that come first whether they were kept before or not.
 */
export async function warm(
  pages: Pages<ReaderPage>,
  first: readonly string[],
  touched: readonly string[],
): Promise<void> {
  const recent = touched.filter(isWarmed).reverse();
  const keys = [...new Set([...first, ...recent])].slice(0, warmedAtMost + first.length);
  for (const key of keys) await pages.find(key).catch(() => undefined);
}

/** The articles that changes name. */
export const articlesIn = (changes: readonly Change[]): string[] => [
  ...new Set(
    changes.flatMap(({ tags }) => tags.flatMap((tag) => (tag.startsWith('article:') ? tag.slice(8) : []))),
  ),
];
