import { type FeedFormat, feedFormatOf, feedPath } from '../i18n/feed-paths.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import {
  kindParameter,
  newestFirst,
  numberParameter,
  pageParameter,
  pathnames,
  searchParameters,
} from '../i18n/pathnames.ts';
import { slugOf } from '../text/slug.ts';

type Folder = keyof typeof pathnames;

/** What an address names: a reader page, or a file that is rendered like one. */
export type Route = {
  /** Its own address, in the words of its language. */
  path: string;
  /** The query parameters that change it, with the values that can; it is the same for all others. */
  parameters: Readonly<Record<string, RegExp>>;
  /** Whose name the address holds, so that it can be looked up before a page is rendered for it. */
  named?: { kind: Named; locale: Locale; slug: string };
};

/** What has an address of its own by name. */
export type Named = 'news' | 'section' | 'unit' | 'series' | 'document' | 'person';

const namedBy: Partial<Record<Folder, Named>> = {
  '/news/[slug]': 'news',
  '/news/[slug]/photo/[number]': 'news',
  '/news/[slug]/save': 'news',
  '/section/[slug]': 'section',
  '/unit/[slug]': 'unit',
  '/series/[slug]': 'series',
  '/documents/[slug]': 'document',
  '/people/[slug]': 'person',
};

type Parameters = (locale: Locale) => Record<string, RegExp>;

/** What is rendered beside pages. */
const files: readonly Route[] = [
  { path: '/theme.css', parameters: { v: /^\d{1,9}$/ } },
  { path: '/icon.svg', parameters: {} },
  { path: '/robots.txt', parameters: {} },
  { path: '/indexnow.txt', parameters: {} },
  { path: '/sitemap.xml', parameters: {} },
  { path: '/news-sitemap.xml', parameters: {} },
  { path: '/sitemaps/pages.xml', parameters: {} },
];

const sitemapFile = /^\/sitemaps\/(?:vi|en|documents|people)-[1-9][0-9]{0,4}\.xml$/;

const fileAt = (path: string): Route | null =>
  files.find((file) => file.path === path) ?? (sitemapFile.test(path) ? { path, parameters: {} } : null);

const pageNumber = /^[1-9][0-9]{0,5}$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Any text of a line; what is no number is found nowhere. */
const typedNumber = /^[^\p{Cc}]{1,60}$/u;

const paged: Parameters = (locale) => ({ [pageParameter[locale]]: pageNumber });

/** A form sends every field, also an empty one; the words may be any. */
const searched: Parameters = (locale) => {
  const { q, section, unit, year, order } = searchParameters[locale];
  const orEmpty = (values: RegExp) => new RegExp(`^$|${values.source}`);
  return {
    [q]: /^/,
    [section]: orEmpty(slug),
    [unit]: orEmpty(slug),
    [year]: /^$|^\d{4}-\d{4}$/,
    [order]: new RegExp(`^$|^${newestFirst[locale]}$`),
    ...paged(locale),
  };
};

const parameters: Partial<Record<Folder, Parameters>> = {
  '/news': (locale) => ({ ...paged(locale), from: slug }),
  '/section/[slug]': paged,
  '/unit/[slug]': paged,
  '/series/[slug]': paged,
  '/archive/[year]': paged,
  '/archive/[year]/[month]': paged,
  '/documents': (locale) => ({
    ...paged(locale),
    [kindParameter[locale]]: slug,
    [numberParameter[locale]]: typedNumber,
  }),
  '/documents/[slug]': paged,
  '/people/[slug]': paged,
  '/search': searched,
};

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

const patterns = (Object.keys(pathnames) as Folder[]).map((folder) => ({
  folder,
  own: { vi: partsOf(pathnames[folder].vi), en: partsOf(pathnames[folder].en) },
  names: [folder, pathnames[folder].vi, pathnames[folder].en].map(partsOf),
}));

const documentFolders: readonly string[] = Object.values(pathnames['/documents']).flatMap(partsOf);

const isHole = (part: string): boolean => part.startsWith('[');

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, at) => (isHole(part) ? slug.test(segments[at] ?? '') : part === segments[at]));

/** The feed of the page at a path: of a language's front page, a section or a unit. */
function feedBelow(segments: readonly string[], locale: Locale, format: FeedFormat): Route | null {
  const { named } = routeAt(segments) ?? {};
  if (segments.length === 1) return { path: feedPath(locale, { is: 'news' }, format), parameters: {} };
  if (named?.kind !== 'section' && named?.kind !== 'unit') return null;
  return {
    path: feedPath(locale, { is: named.kind, slug: named.slug }, format),
    parameters: {},
    named,
  };
}

/** A document's number as it is written is an address of its page: `/vi/van-ban/200/KH-ĐHBN`. */
function withDocumentSlug(segments: readonly string[]): readonly string[] {
  const [folder = '', ...number] = segments;
  if (!documentFolders.includes(folder) || number.length === 0) return segments;
  if (number.length === 1 && slug.test(number[0] ?? '')) return segments;
  const made = slugOf(number.join('/'));
  return made ? [folder, made] : segments;
}

/**
 * What stands at a path. Words of the other language are understood: `/vi/news/x` is the page `/vi/tin-tuc/x`.
 * @param segments The decoded, lower-case segments of the path.
 * @returns null where no page can be.
 */
export function routeAt(segments: readonly string[]): Route | null {
  const [first, ...written] = segments;
  const rest = withDocumentSlug(written);
  const locale = locales.find((known) => known === first);
  if (!locale) return fileAt(`/${segments.join('/')}`);
  const format = feedFormatOf(rest.at(-1) ?? '');
  if (format) return feedBelow(segments.slice(0, -1), locale, format);
  const found =
    patterns.find(({ own }) => fits(own[locale], rest)) ??
    patterns.find(({ names }) => names.some((name) => fits(name, rest)));
  if (!found) return null;
  const parts = found.own[locale].map((part, at) => (isHole(part) ? rest[at] : part));
  const path = `/${[locale, ...parts].join('/')}`;
  const kind = namedBy[found.folder];
  return {
    path,
    parameters: parameters[found.folder]?.(locale) ?? {},
    named: kind && { kind, locale, slug: rest[found.own[locale].indexOf('[slug]')] ?? '' },
  };
}

/**
 * The key under which a page is stored, which is also the address it is rendered from: its path and the parameters that
 * count, in a fixed order; an empty one counts as none where it may be empty.
 * @returns null when a parameter that counts has a value that no page has, or stands there twice.
 */
export function pageKey({ path, parameters }: Route, query: URLSearchParams): string | null {
  const kept = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) {
    const given = query.getAll(name);
    if (given.length === 0) continue;
    const [value = ''] = given;
    if (given.length > 1 || !values.test(value)) return null;
    if (value !== '') kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}
