import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { articlePath, seriesPath } from '../../../lib/i18n/paths.ts';
import { NamedLink } from '../named-link.tsx';

/** The series a story belongs to, and the stories before and after it; nothing for a story that stands alone. */
export async function SeriesPlace({ article: { series, locale } }: { article: ReaderArticle }) {
  if (!series) return null;
  const t = await getTranslations({ locale, namespace: 'series' });
  const { number, count, previous, next } = series;
  return (
    <nav className="series wide" aria-labelledby="series">
      <h2 className="rule-heading" id="series">
        {t.rich('part', {
          number,
          count,
          series: () => <NamedLink named={series} locale={locale} path={seriesPath} />,
        })}
      </h2>
      {previous || next ? (
        <ul>
          {previous ? (
            <li>
              <span className="label">{t('previous')}</span>
              <a href={articlePath(locale, previous.slug)} rel="prev">
                {previous.title}
              </a>
            </li>
          ) : null}
          {next ? (
            <li>
              <span className="label">{t('next')}</span>
              <a href={articlePath(locale, next.slug)} rel="next">
                {next.title}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </nav>
  );
}
