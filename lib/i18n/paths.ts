import type { Locale } from './locales.ts';
import { kindParameter, newestFirst, pageParameter, pathnames, searchParameters } from './pathnames.ts';

type Folder = keyof typeof pathnames;

const pathTo = (locale: Locale, folder: Folder, ...segments: (string | number)[]): string => {
  const left = segments.map((segment) => encodeURIComponent(segment));
  return `/${locale}${pathnames[folder][locale].replace(/\[\w+\]/g, () => left.shift() ?? '')}`;
};

/** A list's address at one of its pages; page 1 has no number. */
export const atPage = (path: string, locale: Locale, page: number): string =>
  page > 1 ? `${path}${path.includes('?') ? '&' : '?'}${pageParameter[locale]}=${page}` : path;

/** The front page of a language. */
export const frontPath = (locale: Locale): string => `/${locale}`;

/** All news of a language, newest first. */
export const newsPath = (locale: Locale): string => pathTo(locale, '/news');

/**
 * Where the language switch leads from a story that has no version in `locale`: that language's news, which says so.
 * `slug` is the story's own, in the other language.
 */
export const missingPath = (locale: Locale, slug: string): string =>
  `${newsPath(locale)}?from=${encodeURIComponent(slug)}`;

/** An article's page. */
export const articlePath = (locale: Locale, slug: string): string => pathTo(locale, '/news/[slug]', slug);

/** The page of one photo of an article, from 1 in the order of the article. */
export const photoPath = (locale: Locale, slug: string, number: number): string =>
  pathTo(locale, '/news/[slug]/photo/[number]', slug, number);

/** An article as a file to keep. */
export const savePath = (locale: Locale, slug: string): string => pathTo(locale, '/news/[slug]/save', slug);

/** A section's page. */
export const sectionPath = (locale: Locale, slug: string): string => pathTo(locale, '/section/[slug]', slug);

/** An issuing unit's page. */
export const unitPath = (locale: Locale, slug: string): string => pathTo(locale, '/unit/[slug]', slug);

/** The page of a series of stories. */
export const seriesPath = (locale: Locale, slug: string): string => pathTo(locale, '/series/[slug]', slug);

/** What was read most lately, or in a calendar month. */
export const mostReadPath = (locale: Locale, month?: { year: number; month: number }): string =>
  month
    ? pathTo(locale, '/most-read/[month]', `${month.year}-${String(month.month).padStart(2, '0')}`)
    : pathTo(locale, '/most-read');

/** The page of a person who is credited. */
export const personPath = (locale: Locale, slug: string): string => pathTo(locale, '/people/[slug]', slug);

/** The register of documents; of one kind, by that kind's part of an address. */
export const documentsPath = (locale: Locale, kind?: string): string =>
  kind ? `${pathTo(locale, '/documents')}?${kindParameter[locale]}=${kind}` : pathTo(locale, '/documents');

/** An administrative document's page. */
export const documentPath = (locale: Locale, slug: string): string =>
  pathTo(locale, '/documents/[slug]', slug);

/** The archive, a school year of it (2023 for 2023–2024), or a month (1–12) of that school year. */
export function archivePath(locale: Locale, year?: number, month?: number): string {
  if (year === undefined) return pathTo(locale, '/archive');
  const schoolYear = `${year}-${year + 1}`;
  if (month === undefined) return pathTo(locale, '/archive/[year]', schoolYear);
  return pathTo(locale, '/archive/[year]/[month]', schoolYear, month);
}

/** What a search is narrowed to in its address: sections and units by slug, a school year as `2023-2024`. */
export type SearchAddress = {
  q: string;
  section?: string | null;
  unit?: string | null;
  year?: string | null;
  newest?: boolean;
};

/** The search page of a language, or its results; what is not narrowed is not named. */
export function searchPath(locale: Locale, asked?: SearchAddress): string {
  const path = pathTo(locale, '/search');
  if (!asked) return path;
  const names = searchParameters[locale];
  const { q, section, unit, year, newest = false } = asked;
  const query = new URLSearchParams({ [names.q]: q });
  if (section) query.set(names.section, section);
  if (unit) query.set(names.unit, unit);
  if (year) query.set(names.year, year);
  if (newest) query.set(names.order, newestFirst[locale]);
  return `${path}?${query}`;
}

/** What tells browsers how to search this site in a language. */
export const openSearchPath = (locale: Locale): string => pathTo(locale, '/opensearch.xml');
