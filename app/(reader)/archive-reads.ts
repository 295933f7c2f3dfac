import { cache } from 'react';
import type { ArchiveYear } from '../../lib/articles/archive.ts';
import { newsOfMonths } from '../../lib/articles/news-list.ts';
import { type Locale, otherLocale } from '../../lib/i18n/locales.ts';
import type { Site } from '../../lib/settings/site.ts';
import { type Month, monthIn, nextMonth } from '../../lib/text/school-year.ts';
import { type AskedList, archiveOf, askedList } from './reads.ts';

/** A school year of the archive, or one month of it, with the page of its news that the address asks for. */
export type ArchivePart = {
  year: ArchiveYear;
  list: AskedList;
  /** The parts of the archive before and after: months when this is a month, else school years. */
  older?: Step;
  newer?: Step;
  /** Whether the other language has news in the same time, so that there is a page to lead to. */
  elsewhere: boolean;
};

/** Another part of the archive. */
type Step = { schoolYear: number; month: Month | null };

type Part = { schoolYear: number; month: number | null };

/** What comes before and after a part of the archive, among the parts that have news. */
function neighboursIn(years: ArchiveYear[], part: Part): { older?: Step; newer?: Step } {
  const steps = years.flatMap(({ schoolYear, months }): Step[] =>
    part.month === null ? [{ schoolYear, month: null }] : months.map((month) => ({ schoolYear, month })),
  );
  const at = steps.findIndex(
    ({ schoolYear, month }) => schoolYear === part.schoolYear && (month?.month ?? null) === part.month,
  );
  return { newer: steps[at - 1], older: steps[at + 1] };
}

async function partIn(locale: Locale, site: Site, { schoolYear, month }: Part) {
  const years = await archiveOf(locale, site.timeZone, site.schoolYearStart);
  const year = years.find((found) => found.schoolYear === schoolYear);
  return month === null || year?.months.some((found) => found.month === month) ? year : undefined;
}

/**
 * Reads a part of the archive; null when nothing was published in it, or there is no such page of it.
 * @param month 1–12; null for the whole school year.
 * @param value What the address gives as page number.
 */
export const archivePart = cache(
  async (
    locale: Locale,
    site: Site,
    schoolYear: number,
    month: number | null,
    value: string | string[] | undefined,
  ): Promise<ArchivePart | null> => {
    const part = { schoolYear, month };
    const [year, other] = await Promise.all([
      partIn(locale, site, part),
      partIn(otherLocale(locale), site, part),
    ]);
    if (!year) return null;
    const { schoolYearStart: start, timeZone } = site;
    const from = monthIn(schoolYear, month ?? start, start);
    const until = month === null ? monthIn(schoolYear + 1, start, start) : nextMonth(from);
    const list = await askedList(value, (page) => newsOfMonths(locale, { from, until, timeZone }, page));
    const years = await archiveOf(locale, timeZone, start);
    return list && { year, list, elsewhere: other !== undefined, ...neighboursIn(years, part) };
  },
);
