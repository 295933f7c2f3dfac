import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../components/reader/json-ld.tsx';
import { MonthsRead } from '../../../../components/reader/most-read/months-read.tsx';
import { Ranking } from '../../../../components/reader/most-read/ranking.tsx';
import { systemClock } from '../../../../lib/clock.ts';
import { otherLocale } from '../../../../lib/i18n/locales.ts';
import { mostReadPath } from '../../../../lib/i18n/paths.ts';
import { breadcrumbs } from '../../../../lib/seo/breadcrumbs.ts';
import { itemList } from '../../../../lib/seo/item-list.ts';
import { monthsRead } from '../../../../lib/views/months.ts';
import { mostRead, mostReadDays } from '../../../../lib/views/queries.ts';
import { pageMetadata } from '../../metadata.ts';
import { localeOf } from '../../params.ts';
import { siteOf } from '../../reads.ts';
import { trailOf } from '../../trail.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const t = await getTranslations({ locale, namespace: 'mostRead' });
  return pageMetadata({
    locale,
    site,
    title: t('title'),
    description: t('description', { institution: site.institution?.text ?? '' }),
    path: mostReadPath(locale),
    otherPath: mostReadPath(otherLocale(locale)),
  });
}

/** What was read most lately, and the way to every month. */
export default async function Page({ params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  const { timeZone } = site;
  const [t, trail, months, items] = await Promise.all([
    getTranslations({ locale, namespace: 'mostRead' }),
    trailOf(locale, { is: 'mostRead' }),
    monthsRead(locale),
    mostRead(locale, { limit: 20, timeZone, clock: systemClock }),
  ]);
  return (
    <Frame locale={locale} site={site} here={null} elsewhere={{ href: mostReadPath(otherLocale(locale)) }}>
      <JsonLd data={[itemList(locale, items), breadcrumbs(trail)]} />
      <div className="wide list-page">
        <header className="list-header">
          <Breadcrumbs trail={trail} locale={locale} />
          <h1>{t('title')}</h1>
          <p className="label">{t('days', { days: mostReadDays })}</p>
        </header>
        <MonthsRead months={months} locale={locale} />
        <Ranking items={items} locale={locale} timeZone={timeZone} />
      </div>
    </Frame>
  );
}
