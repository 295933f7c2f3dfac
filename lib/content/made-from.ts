import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '../i18n/locales.ts';

/** Next evaluates modules apart from the front door; both find the same store here. */
const kept = globalThis as typeof globalThis & { banTinMadeFrom?: AsyncLocalStorage<Set<string>> };
kept.banTinMadeFrom ??= new AsyncLocalStorage<Set<string>>();
const collecting = kept.banTinMadeFrom;

/** What a page can be made from; the triggers of the database name changes with the same words. */
export const made = {
  /** Everything that readers see of an article, in both languages. */
  article: (id: string): string => `article:${id}`,
  /** The public text itself in one language: when it is taken back, a page made from it is forgotten, not kept as a last resort. */
  text: (id: string, locale: Locale): string => `text:${id}:${locale}`,
  /** Which stories are public in a language, in their order. */
  news: (locale: Locale): string => `news:${locale}`,
  section: (id: string, locale: Locale): string => `section:${id}:${locale}`,
  unit: (id: string, locale: Locale): string => `unit:${id}:${locale}`,
  /** The stories of a series in both languages, and their order. */
  series: (id: string): string => `series:${id}`,
  /** The picture that stands for an article in one language where its address is shared. */
  card: (id: string, locale: Locale): string => `card:${id}:${locale}`,
  /** A sitemap file of a language, from 1: what is public of the stories it holds. */
  sitemap: (locale: Locale, number: number): string => `sitemap:${locale}:${number}`,
  /** An administrative document, and which public stories cite it. */
  document: (id: string): string => `document:${id}`,
  /** What a person is credited with in public. */
  person: (slug: string): string => `person:${slug}`,
  /** Which series there are. */
  everySeries: 'series',
  /** Which documents public stories cite. */
  documents: 'documents',
} as const;

/** What every page is made from: settings, sections, units. Also what a page is made from of which nothing is known. */
export const everything = '*';

/** Runs work and collects what it says it was made from. */
export async function collectMadeFrom<T>(
  work: () => Promise<T>,
): Promise<{ result: T; madeFrom: Set<string> }> {
  const madeFrom = new Set<string>();
  const result = await collecting.run(madeFrom, work);
  return { result, madeFrom };
}

/** Says what the page being rendered is made from, so that it is rendered anew when that changes. */
export function madeFrom(...tags: string[]): void {
  const set = collecting.getStore();
  if (set) for (const tag of tags) set.add(tag);
}
