import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Frame } from '../../../../components/reader/frame/frame.tsx';
import { SearchResults } from '../../../../components/reader/search/search-results.tsx';
import { notForSearchEngines, notKept } from '../../../../lib/delivery/answer.ts';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';
import { newestFirst, searchParameters } from '../../../../lib/i18n/pathnames.ts';
import { searchPath } from '../../../../lib/i18n/paths.ts';
import { search } from '../../../../lib/search/queries.ts';
import { askedPage } from '../../../../lib/text/paging.ts';
import { AbsentPage } from '../../absent-page.tsx';
import { absentMetadata, titled } from '../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../params.ts';
import { siteOf } from '../../reads.ts';
import '../../../../components/reader/styles/search.css';

type Props = { params: Promise<{ locale: string }>; searchParams: Query };

const searched = cache(async (locale: Locale, page: number, input: string) => {
  const { sections } = await siteOf(locale);
  return search(locale, { input: JSON.parse(input), page, sections });
});

/** What the address asks for, found; `redundant` when it names page 1. Null beyond the last page. */
async function read(locale: Locale, query: Query) {
  const given = await query;
  const asked = askedPage(await pageValue(locale, query));
  const names = searchParameters[locale];
  const input = {
    q: given[names.q],
    section: given[names.section],
    unit: given[names.unit],
    year: given[names.year],
    order: given[names.order] === newestFirst[locale] ? 'newest' : 'relevance',
  };
  const found = asked && (await searched(locale, asked.page, JSON.stringify(input)));
  return asked && found && { found, redundant: asked.redundant };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, result] = await Promise.all([siteOf(locale), read(locale, searchParams)]);
  if (!result) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { q } = result.found.form;
  return {
    title: await titled(locale, site, q ? t('results', { query: q }) : t('title')),
    description: t('description', { institution: site.institution?.text ?? '' }),
    robots: { index: false, follow: true },
  };
}

/** The search of a language. */
export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const result = await read(locale, searchParams);
  if (!result) return <AbsentPage locale={locale} />;
  const { found, redundant } = result;
  const { q } = found.form;
  notForSearchEngines();
  if (q !== '') notKept();
  if (redundant) permanentRedirect(searchPath(locale, { q }));
  const site = await siteOf(locale);
  const other = otherLocale(locale);
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'search', at: true }}
      elsewhere={{ href: searchPath(other, q ? { q } : undefined) }}
    >
      <SearchResults found={found} locale={locale} site={site} />
    </Frame>
  );
}
