import { getTranslations } from 'next-intl/server';
import type { NewsItem } from '../../lib/articles/news-item.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { archivePath, frontPath } from '../../lib/i18n/paths.ts';
import { formatDate } from '../../lib/text/dates.ts';
import { Ledger } from './news/ledger.tsx';

type Props = {
  locale: Locale;
  timeZone: string;
  latest: NewsItem[];
  /** When the newsroom took the page back, and why; left out when there never was one. */
  withdrawn?: { at: Date; reason: string };
};

/** What stands where there is no page, or no longer one: that it is so, and the ways on. */
export async function Absent({ locale, timeZone, latest, withdrawn }: Props) {
  const t = await getTranslations({ locale });
  return (
    <div className="wide list-page absent">
      <header className="list-header">
        {withdrawn ? (
          <>
            <h1>{t('withdrawn.title')}</h1>
            <p className="sapo">
              {t('withdrawn.text', { date: formatDate(withdrawn.at, locale, timeZone) })}{' '}
              {withdrawn.reason && t('withdrawn.reason', { reason: withdrawn.reason })}
            </p>
          </>
        ) : (
          <>
            <h1>{t('notFound.title')}</h1>
            <p className="sapo">{t('notFound.text')}</p>
          </>
        )}
        <ul className="ways">
          <li>
            <a href={frontPath(locale)}>{t('notFound.front')}</a>
          </li>
          <li>
            <a href={archivePath(locale)}>{t('notFound.archive')}</a>
          </li>
        </ul>
      </header>
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 className="rule-heading" id="latest">
            {t('notFound.latest')}
          </h2>
          <Ledger items={latest} locale={locale} timeZone={timeZone} section level={3} />
        </section>
      )}
    </div>
  );
}
