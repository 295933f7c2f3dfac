import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DocumentName } from '../../../../../components/reader/documents/document-name.tsx';
import { DocumentNews } from '../../../../../components/reader/documents/document-news.tsx';
import { Breadcrumbs } from '../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import { notForSearchEngines } from '../../../../../lib/delivery/answer.ts';
import { type Locale, otherLocale } from '../../../../../lib/i18n/locales.ts';
import { numberParameter } from '../../../../../lib/i18n/pathnames.ts';
import { documentPath, documentsPath } from '../../../../../lib/i18n/paths.ts';
import { formatDay } from '../../../../../lib/text/dates.ts';
import { documentKind } from '../../../../../lib/text/document-kind.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { absentMetadata, listMetadata } from '../../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../../params.ts';
import { askedList, documentOf, newsCiting, newsCitingElsewhere, siteOf } from '../../../reads.ts';
import { listThings } from '../../../structured.ts';
import { trailOf } from '../../../trail.ts';
import '../../../../../components/reader/styles/register.css';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Query };

async function read(locale: Locale, slug: string, query: Query) {
  const found = await documentOf(slug);
  if (found?.is !== 'document') return found;
  const { id } = found.document;
  const value = await pageValue(locale, query);
  const [list, inOther] = await Promise.all([
    askedList(value, (page) => newsCiting(locale, id, page)),
    newsCiting(otherLocale(locale), id, 1),
  ]);
  return list && { ...found, list, otherToo: (inOther?.total ?? 0) > 0 };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), read(locale, slug, searchParams)]);
  if (found?.is !== 'document') return absentMetadata(locale, site);
  const t = await getTranslations({ locale });
  const { document, list, otherToo } = found;
  const { number } = document;
  const kind = documentKind(number);
  const metadata = await listMetadata(list, {
    locale,
    site,
    title: kind ? t('document.titled', { kind: t(`article.documentKind.${kind}`), number }) : number,
    description: t('document.description', { number, institution: site.institution?.text ?? '' }),
    path: documentPath(locale, slug),
    otherPath: otherToo ? documentPath(otherLocale(locale), slug) : null,
  });
  return list.total > 0 ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** A document and the news that cites it; what is only in the other language is offered as such. */
export default async function Page({ params, searchParams }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const found = await read(locale, slug, searchParams);
  if (!found) return <AbsentPage locale={locale} />;
  if (found.is === 'moved') permanentRedirect(documentPath(locale, found.slug));
  if (found.is === 'several') {
    permanentRedirect(
      `${documentsPath(locale)}?${new URLSearchParams({ [numberParameter[locale]]: found.number })}`,
    );
  }
  const { document, others, list, otherToo } = found;
  const path = documentPath(locale, slug);
  if (list.redundant) permanentRedirect(path);
  if (list.total === 0) notForSearchEngines();
  const [site, t, trail, elsewhere] = await Promise.all([
    siteOf(locale),
    getTranslations({ locale, namespace: 'document' }),
    trailOf(locale, { is: 'document', number: document.number, slug }),
    newsCitingElsewhere(locale, document.id),
  ]);
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={{ href: documentPath(otherLocale(locale), slug), missing: !otherToo }}
    >
      <JsonLd
        data={listThings(list, {
          locale,
          site,
          trail,
          about: {
            '@type': 'CreativeWork',
            name: document.number,
            datePublished: document.date ?? undefined,
          },
        })}
      />
      <div className="wide list-page">
        <header className="list-header">
          <Breadcrumbs trail={trail} locale={locale} />
          <h1>
            <DocumentName number={document.number} locale={locale} />
          </h1>
          <p className="sapo">
            {document.date ? (
              <time dateTime={document.date}>{t('dated', { date: formatDay(document.date, locale) })}</time>
            ) : (
              t('undated')
            )}
          </p>
          <p className="label">{t('count', { count: list.total })}</p>
        </header>
        <DocumentNews
          list={list}
          elsewhere={elsewhere}
          others={others}
          path={path}
          locale={locale}
          timeZone={site.timeZone}
        />
      </div>
    </Frame>
  );
}
