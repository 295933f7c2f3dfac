import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Neighbours } from '../../../../../components/reader/archive/neighbours.tsx';
import { Breadcrumbs } from '../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import { MonthsRead } from '../../../../../components/reader/most-read/months-read.tsx';
import { Ranking } from '../../../../../components/reader/most-read/ranking.tsx';
import { type Locale, otherLocale } from '../../../../../lib/i18n/locales.ts';
import { mostReadPath } from '../../../../../lib/i18n/paths.ts';
import { breadcrumbs } from '../../../../../lib/seo/breadcrumbs.ts';
import { itemList } from '../../../../../lib/seo/item-list.ts';
import { formatMonth } from '../../../../../lib/text/dates.ts';
import { type Month, readCalendarMonth, sameMonth } from '../../../../../lib/text/school-year.ts';
import { monthsRead, mostReadIn } from '../../../../../lib/views/months.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { absentMetadata, pageMetadata } from '../../../metadata.ts';
import { localeOf } from '../../../params.ts';
import { siteOf } from '../../../reads.ts';
import { trailOf } from '../../../trail.ts';

type Props = { params: Promise<{ locale: string; month: string }> };

/** The month of the address with its neighbours; null when nothing was read in it. */
const read = cache(async (locale: Locale, slug: string) => {
  const month = readCalendarMonth(slug);
  if (!month) return null;
  const [months, others] = await Promise.all([monthsRead(locale), monthsRead(otherLocale(locale))]);
  const at = months.findIndex((one) => sameMonth(one, month));
  if (at < 0) return null;
  const elsewhere = others.some((one) => sameMonth(one, month));
  return { month, months, elsewhere, newer: months[at - 1], older: months[at + 1] };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { month: slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), read(locale, slug)]);
  if (!found) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'mostRead' });
  const { year, month } = found.month;
  const name = formatMonth(year, month, locale);
  return pageMetadata({
    locale,
    site,
    title: t('titleIn', { month: name }),
    description: t('descriptionIn', { month: name, institution: site.institution?.text ?? '' }),
    path: mostReadPath(locale, found.month),
    otherPath: found.elsewhere ? mostReadPath(otherLocale(locale), found.month) : null,
  });
}

/** What was read most in a calendar month. */
export default async function Page({ params }: Props) {
  const [locale, { month: slug }] = await Promise.all([localeOf(params), params]);
  const found = await read(locale, slug);
  if (!found) return <AbsentPage locale={locale} />;
  const { month, months, elsewhere, newer, older } = found;
  const other = otherLocale(locale);
  const [site, t, trail, items] = await Promise.all([
    siteOf(locale),
    getTranslations({ locale, namespace: 'mostRead' }),
    trailOf(locale, { is: 'mostRead', month }),
    mostReadIn(locale, month, 20),
  ]);
  const step = (to: Month | undefined) =>
    to && { href: mostReadPath(locale, to), name: formatMonth(to.year, to.month, locale) };
  return (
    <Frame
      locale={locale}
      site={site}
      here={null}
      elsewhere={
        elsewhere ? { href: mostReadPath(other, month) } : { href: mostReadPath(other), missing: true }
      }
    >
      <JsonLd data={[itemList(locale, items), breadcrumbs(trail)]} />
      <div className="wide list-page">
        <header className="list-header">
          <Breadcrumbs trail={trail} locale={locale} />
          <h1>{t('titleIn', { month: formatMonth(month.year, month.month, locale) })}</h1>
        </header>
        <MonthsRead months={months} locale={locale} at={month} />
        <Ranking items={items} locale={locale} timeZone={site.timeZone} />
        <Neighbours locale={locale} older={step(older)} newer={step(newer)} />
      </div>
    </Frame>
  );
}
