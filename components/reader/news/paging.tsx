import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { atPage } from '../../../lib/i18n/paths.ts';
import { formatNumber } from '../../../lib/text/numbers.ts';
import { pageWindow } from '../../../lib/text/paging.ts';

type Props = { path: string; page: number; pages: number; locale: Locale };

/** Links to the other pages of a list; nothing when it has only one. */
export async function Paging({ path, page, pages, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'paging' });
  if (pages === 1) return null;
  const to = (number: number) => atPage(path, locale, number);
  return (
    <nav className="paging" aria-label={t('label')}>
      {page > 1 && (
        <a className="step" rel="prev" href={to(page - 1)}>
          {t('previous')}
        </a>
      )}
      <ul>
        {pageWindow(page, pages).map((number, place) =>
          number === null ? (
            <li key={`gap-${place}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={to(number)}
                aria-label={t('page', { page: formatNumber(number, locale) })}
                aria-current={number === page ? 'page' : undefined}
              >
                {formatNumber(number, locale)}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <a className="step" rel="next" href={to(page + 1)}>
          {t('next')}
        </a>
      )}
    </nav>
  );
}
