import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath } from '../../../lib/i18n/paths.ts';
import { schoolYearLabel } from '../../../lib/text/school-year.ts';

/** The way back from a part of the archive; `schoolYear` is given on the page of one of its months. */
export async function Trail({ locale, schoolYear }: { locale: Locale; schoolYear?: number }) {
  const t = await getTranslations({ locale, namespace: 'archive' });
  return (
    <p className="kicker trail">
      <a href={archivePath(locale)}>{t('title')}</a>
      {schoolYear !== undefined && (
        <>
          <span aria-hidden="true">/</span>
          <a href={archivePath(locale, schoolYear)}>
            {t('schoolYear', { year: schoolYearLabel(schoolYear) })}
          </a>
        </>
      )}
    </p>
  );
}
