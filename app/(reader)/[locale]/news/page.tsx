import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../components/reader/json-ld.tsx';
import { ListPage } from '../../../../components/reader/news/list-page.tsx';
import { MissingStory } from '../../../../components/reader/news/missing-story.tsx';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';
import { articlePath, newsPath } from '../../../../lib/i18n/paths.ts';
import { AbsentPage } from '../../absent-page.tsx';
import { absentMetadata, listMetadata } from '../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../params.ts';
import { askedList, elsewhereOf, newsOf, siteOf } from '../../reads.ts';
import { listThings } from '../../structured.ts';
import { trailOf } from '../../trail.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Query };

/** The list that the address asks for, and the story for whose sake a reader was led here, when it names one. */
async function read(locale: Locale, query: Query) {
  const list = await askedList(await pageValue(locale, query), (page) => newsOf(locale, page));
  const { from } = await query;
  if (from === undefined) return list && { list, story: null };
  const story = typeof from === 'string' ? await elsewhereOf(otherLocale(locale), from) : null;
  return list && story && { list, story: { ...story, slug: String(from) } };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, found] = await Promise.all([siteOf(locale), read(locale, searchParams)]);
  if (!found) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'news' });
  const metadata = await listMetadata(found.list, {
    locale,
    site,
    title: t('title'),
    description: t('description', { institution: site.institution?.text ?? '' }),
    path: newsPath(locale),
    otherPath: newsPath(otherLocale(locale)),
  });
  return found.story ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

/** All news of a language. Led here for a story that the language has not, the page says so first. */
export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const found = await read(locale, searchParams);
  if (!found) return <AbsentPage locale={locale} />;
  const { list, story } = found;
  if (story?.otherSlug) redirect(articlePath(locale, story.otherSlug));
  const path = newsPath(locale);
  if (list.redundant) permanentRedirect(path);
  const [site, t] = await Promise.all([siteOf(locale), getTranslations({ locale, namespace: 'news' })]);
  const other = otherLocale(locale);
  const trail = await trailOf(locale, { is: 'news' });
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={{ href: story ? articlePath(other, story.slug) : newsPath(other) }}
    >
      <JsonLd data={listThings(list, { locale, site, trail })} />
      <ListPage
        above={
          <>
            <Breadcrumbs trail={trail} locale={locale} />
            {story && <MissingStory locale={locale} title={story.title} slug={story.slug} />}
          </>
        }
        title={t('title')}
        count={t('count', { count: list.total })}
        empty={t('empty')}
        list={list}
        path={path}
        locale={locale}
        timeZone={site.timeZone}
        section
      />
    </Frame>
  );
}
