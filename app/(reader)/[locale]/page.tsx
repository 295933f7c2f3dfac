import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '../../../components/reader/frame/frame.tsx';
import { FrontPage } from '../../../components/reader/front-page.tsx';
import { JsonLd } from '../../../components/reader/json-ld.tsx';
import { systemClock } from '../../../lib/clock.ts';
import { otherLocale } from '../../../lib/i18n/locales.ts';
import { frontPath } from '../../../lib/i18n/paths.ts';
import { itemList } from '../../../lib/seo/item-list.ts';
import { newsOrganization, webSite } from '../../../lib/seo/organization.ts';
import { photoImage } from '../../../lib/seo/share-image.ts';
import { mostRead, mostReadDays } from '../../../lib/views/queries.ts';
import { pageMetadata } from '../metadata.ts';
import { localeOf } from '../params.ts';
import { frontOf, siteOf } from '../reads.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const t = await getTranslations({ locale, namespace: 'frontPage' });
  const { lead } = await frontOf(locale);
  return pageMetadata({
    locale,
    site,
    title: t('title'),
    description: site.tagline?.text || t('description', { institution: site.institution?.text ?? '' }),
    path: frontPath(locale),
    otherPath: frontPath(otherLocale(locale)),
    unlocalised: '/',
    image: photoImage(lead?.photo),
  });
}

/** The front page of one language. */
export default async function Page({ params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const [front, most] = await Promise.all([
    frontOf(locale),
    mostRead(locale, { limit: 5, timeZone: site.timeZone, clock: systemClock }),
  ]);
  const shown = [front.lead, ...front.latest].filter((item) => item !== null);
  const newest = shown.map(({ publishedAt }) => publishedAt.getTime());
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'front', at: true }}
      elsewhere={{ href: frontPath(otherLocale(locale)) }}
      updated={front.lead && new Date(Math.max(...newest))}
    >
      <JsonLd data={[newsOrganization(site, locale), webSite(site, locale), itemList(locale, shown)]} />
      <FrontPage locale={locale} site={site} front={front} mostRead={{ items: most, days: mostReadDays }} />
    </Frame>
  );
}
