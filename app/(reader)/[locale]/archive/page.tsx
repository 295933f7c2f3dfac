import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Archive } from '../../../../components/reader/archive/archive.tsx';
import { Breadcrumbs } from '../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../components/reader/json-ld.tsx';
import { otherLocale } from '../../../../lib/i18n/locales.ts';
import { archivePath } from '../../../../lib/i18n/paths.ts';
import { breadcrumbs } from '../../../../lib/seo/breadcrumbs.ts';
import { pageMetadata } from '../../metadata.ts';
import { localeOf } from '../../params.ts';
import { archiveOf, siteOf } from '../../reads.ts';
import { trailOf } from '../../trail.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const t = await getTranslations({ locale, namespace: 'archive' });
  return pageMetadata({
    locale,
    site,
    title: t('title'),
    description: t('description', { institution: site.institution?.text ?? '' }),
    path: archivePath(locale),
    otherPath: archivePath(otherLocale(locale)),
  });
}

/** The whole archive: school years and their months, newest first. */
export default async function Page({ params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const trail = await trailOf(locale, { is: 'archive' });
  const years = await archiveOf(locale, site.timeZone, site.schoolYearStart);
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'archive', at: true }}
      elsewhere={{ href: archivePath(otherLocale(locale)) }}
    >
      <JsonLd data={[breadcrumbs(trail)]} />
      <Archive above={<Breadcrumbs trail={trail} locale={locale} />} years={years} locale={locale} />
    </Frame>
  );
}
