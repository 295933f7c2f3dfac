import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { newestFirst, searchParameters } from '../../../lib/i18n/pathnames.ts';
import { searchPath } from '../../../lib/i18n/paths.ts';
import type { SearchPage } from '../../../lib/search/queries.ts';
import { ChoiceField } from './choice-field.tsx';

type Props = { found: SearchPage; locale: Locale };

/** The words, and what narrows and orders the results; plain fields of one form. */
export async function SearchForm({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const { form, sections, units, years } = found;
  const names = searchParameters[locale];
  const narrowed = [...sections, ...units, ...years].some(({ chosen }) => chosen);
  const newest = form.order === 'newest';
  return (
    <search className="search-form">
      <form action={searchPath(locale)} method="get">
        <label htmlFor="search-words">{t('label')}</label>
        <div className="search-row">
          <input
            id="search-words"
            type="search"
            name={names.q}
            defaultValue={form.q}
            aria-describedby="search-hint"
            aria-invalid={found.tooLong || undefined}
            enterKeyHint="search"
            autoComplete="off"
          />
          <button type="submit">{t('submit')}</button>
        </div>
        <p className="label" id="search-hint">
          {t('hint')}
        </p>
        {form.q !== '' && !found.tooLong && (
          <details className="narrow" open={narrowed || newest}>
            <summary>{t('narrow')}</summary>
            <div className="narrow-fields">
              <ChoiceField name={names.section} label={t('section')} choices={sections} locale={locale} />
              <ChoiceField name={names.unit} label={t('unit')} choices={units} locale={locale} />
              <ChoiceField name={names.year} label={t('year')} choices={years} locale={locale} />
              <div>
                <label htmlFor="narrow-order">{t('order')}</label>
                <select id="narrow-order" name={names.order} defaultValue={newest ? newestFirst[locale] : ''}>
                  <option value="">{t('relevance')}</option>
                  <option value={newestFirst[locale]}>{t('newest')}</option>
                </select>
              </div>
            </div>
            <p className="narrow-ways">
              <button type="submit">{t('apply')}</button>
              {narrowed && <a href={searchPath(locale, { q: form.q, newest })}>{t('clear')}</a>}
            </p>
          </details>
        )}
      </form>
    </search>
  );
}
