import { getTranslations } from 'next-intl/server';
import type { RegisteredDocument } from '../../../lib/articles/document-register.ts';
import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { NewsList } from '../../../lib/articles/news-list.ts';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { documentPath } from '../../../lib/i18n/paths.ts';
import { formatDay } from '../../../lib/text/dates.ts';
import { Elsewhere } from '../news/elsewhere.tsx';
import { Ledger } from '../news/ledger.tsx';
import { Paging } from '../news/paging.tsx';
import { DocumentName } from './document-name.tsx';

type Props = {
  list: NewsList;
  /** Public in the other language only. */
  elsewhere: NewsItem[];
  /** Documents of the same number. */
  others: RegisteredDocument[];
  path: string;
  locale: Locale;
  timeZone: string;
};

/** The news that cites a document: in the page's language, then what the other language alone has; and its namesakes. */
export async function DocumentNews({ list, elsewhere, others, path, locale, timeZone }: Props) {
  const t = await getTranslations({ locale });
  return (
    <>
      {list.total > 0 ? (
        <Ledger items={list.items} locale={locale} timeZone={timeZone} section />
      ) : (
        <p className="sapo">{t('document.empty')}</p>
      )}
      <Paging path={path} page={list.page} pages={list.pages} locale={locale} />
      <Elsewhere
        heading={t('document.elsewhere')}
        items={elsewhere}
        locale={otherLocale(locale)}
        timeZone={timeZone}
      />
      {others.length > 0 && (
        <section className="others" aria-labelledby="others">
          <h2 className="rule-heading" id="others">
            {t('document.others')}
          </h2>
          <ul className="register">
            {others.map(({ id, number, date, slug }) => (
              <li key={id}>
                <a href={documentPath(locale, slug)}>
                  <DocumentName number={number} locale={locale} />
                </a>
                <span className="label">
                  {date ? <time dateTime={date}>{formatDay(date, locale)}</time> : t('documents.undated')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
