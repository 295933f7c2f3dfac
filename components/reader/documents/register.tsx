import { getTranslations } from 'next-intl/server';
import type { RegisterEntry } from '../../../lib/articles/document-register.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { documentPath } from '../../../lib/i18n/paths.ts';
import { formatDay } from '../../../lib/text/dates.ts';
import { DocumentName } from './document-name.tsx';

/** Documents one below the other: day, kind and number, how many stories cite it. */
export async function Register({ entries, locale }: { entries: RegisterEntry[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'documents' });
  return (
    <ol className="register">
      {entries.map(({ id, number, date, slug, stories }) => (
        <li key={id}>
          <a href={documentPath(locale, slug)}>
            <DocumentName number={number} locale={locale} />
          </a>
          <span className="label">
            {date ? <time dateTime={date}>{formatDay(date, locale)}</time> : t('undated')}
          </span>
          <span className="label">{t('stories', { count: stories })}</span>
        </li>
      ))}
    </ol>
  );
}
