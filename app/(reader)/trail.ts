import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../lib/i18n/locales.ts';
import { type Crumb, type Place, trailTo } from '../../lib/i18n/trail.ts';
import { formatMonth } from '../../lib/text/dates.ts';
import { schoolYearLabel } from '../../lib/text/school-year.ts';

/** The way from the front page to a page, in the words of its language; the last step is the page itself. */
export async function trailOf(locale: Locale, place: Place): Promise<Crumb[]> {
  const t = await getTranslations({ locale });
  return trailTo(locale, place, {
    front: t('site.front'),
    news: t('news.title'),
    archive: t('archive.title'),
    documents: t('documents.title'),
    sections: t('section.kind'),
    mostRead: t('mostRead.title'),
    people: t('person.kind'),
    series: t('series.kind'),
    units: t('unit.kind'),
    schoolYear: (year) => t('archive.schoolYear', { year: schoolYearLabel(year) }),
    month: ({ year, month }) => formatMonth(year, month, locale),
  });
}
