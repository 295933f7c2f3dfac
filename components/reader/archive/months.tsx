import { getTranslations } from 'next-intl/server';
import type { ArchiveYear } from '../../../lib/articles/archive.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath } from '../../../lib/i18n/paths.ts';
import { formatMonth } from '../../../lib/text/dates.ts';
import { formatNumber } from '../../../lib/text/numbers.ts';

/** The months of a school year that have news, newest first; `at` is the one being read (1–12). */
export async function Months({ year, locale, at }: { year: ArchiveYear; locale: Locale; at?: number }) {
  const t = await getTranslations({ locale, namespace: 'archive' });
  return (
    <ul className="months">
      {year.months.map(({ year: calendarYear, month, total }) => {
        const name = formatMonth(calendarYear, month, locale);
        return (
          <li key={month}>
            <a
              href={archivePath(locale, year.schoolYear, month)}
              aria-current={month === at ? 'page' : undefined}
              aria-label={t('monthCount', { month: name, count: total })}
            >
              <span>{name}</span> <span className="label">{formatNumber(total, locale)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
