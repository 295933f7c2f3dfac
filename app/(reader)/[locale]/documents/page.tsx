import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Register } from '../../../../components/reader/documents/register.tsx';
import { RegisterTools } from '../../../../components/reader/documents/register-tools.tsx';
import { Breadcrumbs } from '../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../components/reader/json-ld.tsx';
import { Paging } from '../../../../components/reader/news/paging.tsx';
import { otherLocale } from '../../../../lib/i18n/locales.ts';
import { documentPath, documentsPath } from '../../../../lib/i18n/paths.ts';
import { breadcrumbs } from '../../../../lib/seo/breadcrumbs.ts';
import { kindSlugs } from '../../../../lib/text/document-kind.ts';
import { AbsentPage } from '../../absent-page.tsx';
import { type AskedRegister, askedRegister, registerPath } from '../../document-reads.ts';
import { absentMetadata, listMetadata } from '../../metadata.ts';
import { localeOf, type Query } from '../../params.ts';
import { siteOf } from '../../reads.ts';
import { trailOf } from '../../trail.ts';
import '../../../../components/reader/styles/register.css';

type Props = { params: Promise<{ locale: string }>; searchParams: Query };

/** The same part of the register in the other language, where it has one. */
const otherPathOf = ({ locale, kind, number }: AskedRegister) => {
  const other = otherLocale(locale);
  return number === undefined ? documentsPath(other, kind && kindSlugs[other][kind]) : null;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, asked] = await Promise.all([siteOf(locale), askedRegister(locale, searchParams)]);
  if (!asked) return absentMetadata(locale, site);
  const t = await getTranslations({ locale });
  const { kind, number, register } = asked;
  const metadata = await listMetadata(register, {
    locale,
    site,
    title: kind ? t('documents.ofKind', { kind: t(`article.documentKind.${kind}`) }) : t('documents.title'),
    description: t('documents.description', { institution: site.institution?.text ?? '' }),
    path: registerPath(asked),
    otherPath: otherPathOf(asked),
  });
  return number === undefined ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** The register of the documents that public news cites; a number that is one document's leads to its page. */
export default async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const asked = await askedRegister(locale, searchParams);
  if (!asked) return <AbsentPage locale={locale} />;
  const { register, kind, number, exact, redundant } = asked;
  if (exact) permanentRedirect(documentPath(locale, exact));
  if (redundant) permanentRedirect(registerPath(asked));
  const [site, t, trail] = await Promise.all([
    siteOf(locale),
    getTranslations({ locale, namespace: 'documents' }),
    trailOf(locale, { is: 'documents' }),
  ]);
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={{ href: otherPathOf(asked) ?? documentsPath(otherLocale(locale)) }}
    >
      <JsonLd data={[breadcrumbs(trail)]} />
      <div className="wide list-page">
        <header className="list-header">
          <Breadcrumbs trail={trail} locale={locale} />
          <h1>{t('title')}</h1>
          <p className="label">
            {number === undefined
              ? t('count', { count: register.total })
              : t('found', { count: register.total, number })}
          </p>
        </header>
        <RegisterTools locale={locale} kinds={register.kinds} kind={kind} number={number} />
        {register.total === 0 && number === undefined ? (
          <p className="sapo">{t('empty')}</p>
        ) : (
          <Register entries={register.entries} locale={locale} />
        )}
        <Paging path={registerPath(asked)} page={register.page} pages={register.pages} locale={locale} />
      </div>
    </Frame>
  );
}
