import { type Locale, locales, otherLocale } from '../i18n/locales.ts';
import {
  archivePath,
  documentsPath,
  frontPath,
  mostReadPath,
  newsPath,
  sectionPath,
  seriesPath,
  unitPath,
} from '../i18n/paths.ts';
import type { Site } from '../settings/site.ts';
import { type Month, sameMonth, schoolYearOf } from '../text/school-year.ts';
import { monthsRead } from '../views/months.ts';
import { type ListedMonth, type ListedPlace, listedMonths, listedPlaces } from './list-changes.ts';
import { type SitemapPage, sitemapUrl, urlset } from './sitemap.ts';

const latest = (dates: readonly Date[]): Date | null =>
  dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : null;

function placePage({ kind, locale, slug, otherSlug, changedAt }: ListedPlace): SitemapPage {
  const path = { section: sectionPath, unit: unitPath, series: seriesPath }[kind];
  const otherPath = otherSlug && path(otherLocale(locale), otherSlug);
  return { locale, path: path(locale, slug), otherPath, changedAt };
}

/** The archive of one language: its school years and their months, each with its counterpart where that exists. */
function archivePages(months: readonly ListedMonth[], locale: Locale, start: number): SitemapPage[] {
  const has = (language: Locale, year: number, month?: number): ListedMonth[] =>
    months.filter(
      (one) =>
        one.locale === language &&
        schoolYearOf(one, start) === year &&
        (month === undefined || one.month === month),
    );
  const page = (year: number, month?: number): SitemapPage => {
    const other = otherLocale(locale);
    return {
      locale,
      path: archivePath(locale, year, month),
      otherPath: has(other, year, month).length > 0 ? archivePath(other, year, month) : null,
      changedAt: latest(has(locale, year, month).map(({ changedAt }) => changedAt)),
    };
  };
  const own = months.filter((one) => one.locale === locale);
  const years = [...new Set(own.map((one) => schoolYearOf(one, start)))];
  return [...years.map((year) => page(year)), ...own.map((one) => page(schoolYearOf(one, start), one.month))];
}

/** What was read most, lately and by months; how often something is read is no change of a page. */
function mostReadPages(months: Readonly<Record<Locale, Month[]>>, locale: Locale): SitemapPage[] {
  const other = otherLocale(locale);
  const page = (month: Month | undefined, elsewhere: boolean): SitemapPage => ({
    locale,
    path: mostReadPath(locale, month),
    otherPath: elsewhere ? mostReadPath(other, month) : null,
    changedAt: null,
  });
  return [
    page(undefined, true),
    ...months[locale].map((month) =>
      page(
        month,
        months[other].some((one) => sameMonth(one, month)),
      ),
    ),
  ];
}

/**
 * The sitemap file of all pages that are not stories: front pages, lists, sections, units, series, the archive, and what was read
 * most.
 */
export async function pageSitemap({ timeZone, schoolYearStart }: Site): Promise<string> {
  const [places, months, vi, en] = await Promise.all([
    listedPlaces(),
    listedMonths(timeZone),
    monthsRead('vi'),
    monthsRead('en'),
  ]);
  const pages = locales.flatMap((locale): SitemapPage[] => {
    const other = otherLocale(locale);
    const own = months.filter((month) => month.locale === locale);
    const changedAt = latest(own.map((month) => month.changedAt));
    const main = { locale, changedAt };
    return [
      { ...main, path: frontPath(locale), otherPath: frontPath(other), unlocalised: '/' },
      { ...main, path: newsPath(locale), otherPath: newsPath(other) },
      { ...main, path: archivePath(locale), otherPath: archivePath(other) },
      { ...main, path: documentsPath(locale), otherPath: documentsPath(other) },
      ...places.filter((place) => place.locale === locale).map(placePage),
      ...archivePages(months, locale, schoolYearStart),
      ...mostReadPages({ vi, en }, locale),
    ];
  });
  return urlset(pages.map(sitemapUrl));
}
