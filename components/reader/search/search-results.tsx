import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { searchPath } from '../../../lib/i18n/paths.ts';
import type { SearchPage } from '../../../lib/search/queries.ts';
import { resultsPerPage } from '../../../lib/search/schema.ts';
import type { Site } from '../../../lib/settings/site.ts';
import { formatNumber } from '../../../lib/text/numbers.ts';
import { pageOffset } from '../../../lib/text/paging.ts';
import { schoolYearLabel } from '../../../lib/text/school-year.ts';
import { Paging } from '../news/paging.tsx';
import { SearchNotes } from './notes.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';

type Props = { found: SearchPage; locale: Locale; site: Site };

/** The page of a search: the form, what was found, and ways on. */
export async function SearchResults({ found, locale, site }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const { form, total, more, page, pages, hits } = found;
  const asked = form.q !== '' && !found.tooLong;
  const count = formatNumber(total, locale);
  const address = {
    ...form,
    year: form.year === null ? null : schoolYearLabel(form.year).replace('–', '-'),
    newest: form.order === 'newest',
  };
  return (
    <div className="wide list-page search-page">
      <header className="list-header">
        <h1>{asked ? t('results', { query: form.q }) : t('title')}</h1>
        <SearchForm found={found} locale={locale} />
        {asked && (
          <p className="label" role="status">
            {more ? t('countMore', { count }) : t('count', { total, count })}
          </p>
        )}
      </header>
      <SearchNotes found={found} locale={locale} />
      {hits.length > 0 && (
        <Results
          hits={hits}
          locale={locale}
          timeZone={site.timeZone}
          first={pageOffset(page, resultsPerPage) + 1}
        />
      )}
      {asked && hits.length === 0 && <NothingFound locale={locale} site={site} />}
      <Paging path={searchPath(locale, address)} page={page} pages={pages} locale={locale} />
    </div>
  );
}
