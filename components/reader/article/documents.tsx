import { getTranslations } from 'next-intl/server';
import type { CitedDocument } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { documentPath } from '../../../lib/i18n/paths.ts';
import { formatDay } from '../../../lib/text/dates.ts';
import { documentKind } from '../../../lib/text/document-kind.ts';

/** The administrative documents that a story cites: kind, number, day. */
export async function Documents({ documents, locale }: { documents: CitedDocument[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article' });
  if (documents.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <ul>
        {documents.map(({ number, date, slug }) => {
          const kind = documentKind(number);
          return (
            <li key={slug}>
              <a href={documentPath(locale, slug)}>
                {kind && `${t(`documentKind.${kind}`)} `}
                <span className="document-number">{number}</span>
              </a>
              {date && (
                <span className="label">
                  {' '}
                  <time dateTime={date}>{t('documentDate', { date: formatDay(date, locale) })}</time>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
