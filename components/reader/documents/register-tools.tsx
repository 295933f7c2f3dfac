import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { numberParameter } from '../../../lib/i18n/pathnames.ts';
import { documentsPath } from '../../../lib/i18n/paths.ts';
import { type DocumentKind, kindSlugs } from '../../../lib/text/document-kind.ts';

type Props = { locale: Locale; kinds: DocumentKind[]; kind?: DocumentKind; number?: string };

/** Finding a document by its number, and the kinds there are. */
export async function RegisterTools({ locale, kinds, kind, number }: Props) {
  const t = await getTranslations({ locale });
  return (
    <div className="register-tools">
      <form action={documentsPath(locale)} aria-label={t('documents.number')}>
        <label htmlFor="number">{t('documents.number')}</label>
        <p className="label" id="number-hint">
          {t('documents.example')}
        </p>
        <div className="find-number">
          <input
            id="number"
            name={numberParameter[locale]}
            type="search"
            required
            maxLength={60}
            defaultValue={number}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="number-hint"
          />
          <button type="submit">{t('documents.find')}</button>
        </div>
      </form>
      {kinds.length > 1 && (
        <nav aria-label={t('documents.kinds')}>
          <ul className="kinds">
            <li>
              <a href={documentsPath(locale)} aria-current={kind || number ? undefined : 'page'}>
                {t('documents.all')}
              </a>
            </li>
            {kinds.map((one) => (
              <li key={one}>
                <a
                  href={documentsPath(locale, kindSlugs[locale][one])}
                  aria-current={one === kind ? 'page' : undefined}
                >
                  {t(`article.documentKind.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
