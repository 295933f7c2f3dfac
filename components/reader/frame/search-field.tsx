import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { searchParameters } from '../../../lib/i18n/pathnames.ts';
import { searchPath } from '../../../lib/i18n/paths.ts';

/** The field in the top bar of every page but that of results. */
export async function SearchField({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' });
  return (
    <search className="find">
      <form action={searchPath(locale)} method="get">
        <input
          type="search"
          name={searchParameters[locale].q}
          aria-label={t('label')}
          placeholder={t('label')}
          enterKeyHint="search"
          autoComplete="off"
        />
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  );
}
