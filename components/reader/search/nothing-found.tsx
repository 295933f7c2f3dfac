import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath, newsPath, sectionPath } from '../../../lib/i18n/paths.ts';
import type { Site } from '../../../lib/settings/site.ts';

/** Where nothing was found: what to try, and the other ways to the news. */
export async function NothingFound({ locale, site }: { locale: Locale; site: Site }) {
  const t = await getTranslations({ locale, namespace: 'search' });
  return (
    <section className="search-help" aria-labelledby="search-help">
      <h2 className="rule-heading" id="search-help">
        {t('help')}
      </h2>
      <ul className="advice">
        <li>{t('helpSpelling')}</li>
        <li>{t('helpWords')}</li>
        <li>{t('helpFilters')}</li>
      </ul>
      <ul className="ways">
        <li>
          <a href={newsPath(locale)}>{t('latest')}</a>
        </li>
        <li>
          <a href={archivePath(locale)}>{t('archive')}</a>
        </li>
        {site.sections.map(({ id, name, slug }) => (
          <li key={id}>
            <a href={sectionPath(locale, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
