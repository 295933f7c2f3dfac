import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { ArchiveYear } from '../../../lib/articles/archive.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath } from '../../../lib/i18n/paths.ts';
import { schoolYearLabel } from '../../../lib/text/school-year.ts';
import { Months } from './months.tsx';

type Props = { above?: ReactNode; years: ArchiveYear[]; locale: Locale };

/** Every school year with its months. */
export async function Archive({ above, years, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'archive' });
  const total = years.reduce((sum, year) => sum + year.total, 0);
  return (
    <div className="wide list-page">
      <header className="list-header">
        {above}
        <h1>{t('title')}</h1>
        <p className="label">{t('count', { count: total })}</p>
      </header>
      {years.length === 0 && <p className="sapo">{t('empty')}</p>}
      {years.map((year) => (
        <section className="archive-year" key={year.schoolYear} aria-labelledby={`y${year.schoolYear}`}>
          <h2 className="rule-heading" id={`y${year.schoolYear}`}>
            <a href={archivePath(locale, year.schoolYear)}>
              {t('schoolYear', { year: schoolYearLabel(year.schoolYear) })}
            </a>
          </h2>
          <p className="label">{t('count', { count: year.total })}</p>
          <Months year={year} locale={locale} />
        </section>
      ))}
    </div>
  );
}
