import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import { Elsewhere } from '../../../../../components/reader/news/elsewhere.tsx';
import { ListPage } from '../../../../../components/reader/news/list-page.tsx';
import type { CreditedItem, CreditedNews } from '../../../../../lib/articles/person-news.ts';
import { notForSearchEngines } from '../../../../../lib/delivery/answer.ts';
import { type Locale, otherLocale } from '../../../../../lib/i18n/locales.ts';
import { personPath } from '../../../../../lib/i18n/paths.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { absentMetadata, listMetadata } from '../../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../../params.ts';
import { askedList, newsBy, newsByElsewhere, personOf, siteOf } from '../../../reads.ts';
import { listThings } from '../../../structured.ts';
import { trailOf } from '../../../trail.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Query };

async function read(locale: Locale, slug: string, query: Query) {
  const value = await pageValue(locale, query);
  const [person, list, inOther] = await Promise.all([
    personOf(slug),
    askedList<CreditedNews>(value, (page) => newsBy(locale, slug, page)),
    newsBy(otherLocale(locale), slug, 1),
  ]);
  return person && list && { ...person, list, otherToo: (inOther?.total ?? 0) > 0 };
}

/** What somebody did for each story, in words. */
async function rolesIn(locale: Locale, items: CreditedItem[]): Promise<Map<string, string>> {
  const t = await getTranslations({ locale, namespace: 'article.role' });
  return new Map(items.map(({ articleId, roles }) => [articleId, roles.map((role) => t(role)).join(', ')]));
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), read(locale, slug, searchParams)]);
  if (!found) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'person' });
  const { name, list, otherToo } = found;
  const metadata = await listMetadata(list, {
    locale,
    site,
    title: name,
    description: t('description', { name, institution: site.institution?.text ?? '' }),
    path: personPath(locale, slug),
    otherPath: otherToo ? personPath(otherLocale(locale), slug) : null,
  });
  return list.total > 0 ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** Somebody who makes the news, and what they are credited with. */
export default async function Page({ params, searchParams }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const found = await read(locale, slug, searchParams);
  if (!found) return <AbsentPage locale={locale} />;
  const { name, list, otherToo } = found;
  const path = personPath(locale, slug);
  if (list.redundant) permanentRedirect(path);
  if (list.total === 0) notForSearchEngines();
  const other = otherLocale(locale);
  const [site, t, trail, elsewhere] = await Promise.all([
    siteOf(locale),
    getTranslations({ locale, namespace: 'person' }),
    trailOf(locale, { is: 'person', name, slug }),
    newsByElsewhere(locale, slug),
  ]);
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={{ href: personPath(other, slug), missing: !otherToo }}
    >
      <JsonLd data={listThings(list, { locale, site, trail, about: { '@type': 'Person', name } })} />
      <ListPage
        above={<Breadcrumbs trail={trail} locale={locale} />}
        title={name}
        count={t('count', { count: list.total })}
        empty={t('empty')}
        list={list}
        path={path}
        locale={locale}
        timeZone={site.timeZone}
        notes={await rolesIn(locale, list.items)}
        section
        below={
          <Elsewhere
            heading={t('elsewhere')}
            items={elsewhere}
            notes={await rolesIn(other, elsewhere)}
            locale={other}
            timeZone={site.timeZone}
          />
        }
      />
    </Frame>
  );
}
