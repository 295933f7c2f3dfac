import { getTranslations } from 'next-intl/server';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { searchPath, sectionPath, unitPath } from '../../../lib/i18n/paths.ts';
import type { SearchPage } from '../../../lib/search/queries.ts';
import { queryLimit } from '../../../lib/search/schema.ts';
import { formatNumber } from '../../../lib/text/numbers.ts';

type Props = { found: SearchPage; locale: Locale };

/** What may help: another spelling, a section or unit of that name, what the other language has, why there is so much or little. */
export async function SearchNotes({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const { form, suggestion, elsewhere, named, nearly, more, tooLong } = found;
  const other = otherLocale(locale);
  const counted = formatNumber(elsewhere.total, locale);
  const notes = [
    tooLong && t('tooLong', { limit: queryLimit }),
    suggestion &&
      t.rich('meant', {
        link: () => <a href={searchPath(locale, { q: suggestion })}>{suggestion}</a>,
      }),
    ...named.sections.map(({ name, slug }) =>
      t.rich('sectionNamed', { link: () => <a href={sectionPath(locale, slug)}>{name}</a> }),
    ),
    ...named.units.map(({ name, slug }) =>
      t.rich('unitNamed', { link: () => <a href={unitPath(locale, slug)}>{name}</a> }),
    ),
    nearly && t('nearly'),
    more && t('more', { count: formatNumber(found.total, locale) }),
    elsewhere.total > 0 && (
      <a href={searchPath(other, { q: form.q })} hrefLang={other} rel="nofollow">
        {elsewhere.more
          ? t('elsewhereMore', { count: counted })
          : t('elsewhere', { total: elsewhere.total, count: counted })}
      </a>
    ),
  ].filter((note) => note !== false && note !== null);
  if (notes.length === 0) return null;
  return (
    <ul className="note search-notes">
      {notes.map((note, place) => (
        <li key={place}>{note}</li>
      ))}
    </ul>
  );
}
