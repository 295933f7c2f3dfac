import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import { ListPage } from '../../../../../components/reader/news/list-page.tsx';
import type { Place } from '../../../../../lib/articles/places.ts';
import { type Locale, otherLocale } from '../../../../../lib/i18n/locales.ts';
import { atPage, newsPath, seriesPath } from '../../../../../lib/i18n/paths.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { absentMetadata, listMetadata } from '../../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../../params.ts';
import { askedList, newsInSeries, seriesOf, siteOf } from '../../../reads.ts';
import { listThings } from '../../../structured.ts';
import { trailOf } from '../../../trail.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Query };

async function read(locale: Locale, slug: string, query: Query) {
  const place = await seriesOf(locale, slug);
  const value = await pageValue(locale, query);
  const list = place && (await askedList(value, (page) => newsInSeries(locale, place.id, page)));
  return place && list && { place, list };
}

const otherPathOf = (locale: Locale, { otherSlug }: Place) =>
  otherSlug && seriesPath(otherLocale(locale), otherSlug);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), read(locale, slug, searchParams)]);
  if (!found) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'series' });
  const { place, list } = found;
  return listMetadata(list, {
    locale,
    site,
    title: place.name,
    description: place.description || t('description', { series: place.name }),
    path: seriesPath(locale, slug),
    otherPath: otherPathOf(locale, place),
  });
}

/** A series and its stories, in their order. */
export default async function Page({ params, searchParams }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const found = await read(locale, slug, searchParams);
  if (!found) return <AbsentPage locale={locale} />;
  const { place, list } = found;
  if (place.slug !== slug) permanentRedirect(atPage(seriesPath(locale, place.slug), locale, list.page));
  const path = seriesPath(locale, slug);
  if (list.redundant) permanentRedirect(path);
  const [site, t] = await Promise.all([siteOf(locale), getTranslations({ locale, namespace: 'series' })]);
  const otherPath = otherPathOf(locale, place);
  const trail = await trailOf(locale, { is: 'series', name: place.name, slug });
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={otherPath ? { href: otherPath } : { href: newsPath(otherLocale(locale)), missing: true }}
    >
      <JsonLd data={listThings(list, { locale, site, trail })} />
      <ListPage
        above={<Breadcrumbs trail={trail} locale={locale} />}
        title={place.name}
        count={t('count', { count: list.total })}
        empty={t('empty')}
        list={list}
        path={path}
        locale={locale}
        timeZone={site.timeZone}
        description={place.description}
      />
    </Frame>
  );
}
