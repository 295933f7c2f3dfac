import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '../../../components/reader/frame/frame.tsx';
import { FrontPage } from '../../../components/reader/front-page.tsx';
import { readFrontPage } from '../../../lib/articles/front-page.ts';
import { systemClock } from '../../../lib/clock.ts';
import { otherLocale } from '../../../lib/i18n/locales.ts';
import { frontPath } from '../../../lib/i18n/paths.ts';
import { mostRead, mostReadDays } from '../../../lib/views/queries.ts';
import { pageMetadata } from '../metadata.ts';
import { localeOf } from '../params.ts';
import { siteOf } from '../reads.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const t = await getTranslations({ locale, namespace: 'frontPage' });
  return {
    ...(await pageMetadata({
      locale,
      site,
      title: t('title'),
      description: site.tagline?.text,
      path: frontPath(locale),
      otherPath: frontPath(otherLocale(locale)),
      unlocalised: '/',
    })),
  };
}

/** The front page of one language. */
export default async function Page({ params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const [front, most] = await Promise.all([
    readFrontPage(locale),
    mostRead(locale, { limit: 5, timeZone: site.timeZone, clock: systemClock }),
  ]);
  const newest = [front.lead, ...front.latest].map((item) => item?.publishedAt.getTime() ?? 0);
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'front', at: true }}
      elsewhere={{ href: frontPath(otherLocale(locale)) }}
      updated={front.lead && new Date(Math.max(...newest))}
    >
      <FrontPage locale={locale} site={site} front={front} mostRead={{ items: most, days: mostReadDays }} />
    </Frame>
  );
}
