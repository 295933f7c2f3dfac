import { isLocale, type Locale } from './locales.ts';
import { frontPath, sectionPath, unitPath } from './paths.ts';

/** The formats of a feed, which are also the endings of its address. */
export const feedFormats = ['rss', 'atom', 'json'] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** Whose news a feed has: all of a language, or those of a section or unit with this slug. */
export type FeedOf = { is: 'news' } | { is: 'section' | 'unit'; slug: string };

/** What a feed is called below its page. */
const names = { vi: 'tin', en: 'news' } as const;

const namePattern = /^(?:tin|news)\.(rss|atom|json)$/;

/** The page whose news a feed has. */
export function feedHome(locale: Locale, of: FeedOf): string {
  if (of.is === 'news') return frontPath(locale);
  return of.is === 'section' ? sectionPath(locale, of.slug) : unitPath(locale, of.slug);
}

/** The address of a feed: `/vi/tin.rss`, `/vi/chuyen-muc/cong-doan/tin.atom`. */
export const feedPath = (locale: Locale, of: FeedOf, format: FeedFormat): string =>
  `${feedHome(locale, of)}/${names[locale]}.${format}`;

/** The format that the last segment of a feed's address names, in the words of either language; null for anything else. */
export const feedFormatOf = (name: string): FeedFormat | null =>
  (namePattern.exec(name)?.[1] as FeedFormat | undefined) ?? null;

/** The feed at an address written as `feedPath` writes it; null for any other. */
export function feedAt(path: string): { locale: Locale; of: FeedOf; format: FeedFormat } | null {
  const [, locale, ...rest] = path.split('/');
  const format = feedFormatOf(rest.at(-1) ?? '');
  const slug = rest.at(-2);
  if (!isLocale(locale) || !format) return null;
  const places: FeedOf[] = slug
    ? [
        { is: 'section', slug },
        { is: 'unit', slug },
      ]
    : [{ is: 'news' }];
  const of = places.find((place) => feedPath(locale, place, format) === path);
  return of ? { locale, of, format } : null;
}
