import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { mostReadPath } from '../../../lib/i18n/paths.ts';
import { formatMonth } from '../../../lib/text/dates.ts';
import type { Month } from '../../../lib/text/school-year.ts';

type Props = { months: Month[]; locale: Locale; at?: Month };

/** The months there are, year by year, newest first; the years but the latest, or that of `at`, are folded. */
export async function MonthsRead({ months, locale, at }: Props) {
  const t = await getTranslations({ locale, namespace: 'mostRead' });
  const years = [...new Set(months.map(({ year }) => year))];
  if (months.length === 0) return null;
  return (
    <nav aria-label={t('months')} className="months-read">
      {years.map((year) => (
        <details key={year} open={year === (at?.year ?? years[0])}>
          <summary>{t('year', { year: String(year) })}</summary>
          <ul className="months">
            {months
              .filter((month) => month.year === year)
              .map((month) => (
                <li key={month.month}>
                  <a
                    href={mostReadPath(locale, month)}
                    aria-current={at?.year === year && at.month === month.month ? 'page' : undefined}
                  >
                    {formatMonth(year, month.month, locale)}
                  </a>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
