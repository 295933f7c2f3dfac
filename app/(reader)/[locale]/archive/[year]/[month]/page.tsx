import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Months } from '../../../../../../components/reader/archive/months.tsx';
import { Neighbours } from '../../../../../../components/reader/archive/neighbours.tsx';
import { Breadcrumbs } from '../../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../../components/reader/json-ld.tsx';
import { ListPage } from '../../../../../../components/reader/news/list-page.tsx';
import { type Locale, otherLocale } from '../../../../../../lib/i18n/locales.ts';
import { archivePath } from '../../../../../../lib/i18n/paths.ts';
import { formatMonth } from '../../../../../../lib/text/dates.ts';
import { readMonth, readSchoolYear, schoolYearLabel } from '../../../../../../lib/text/school-year.ts';
import { AbsentPage } from '../../../../absent-page.tsx';
import { type ArchivePart, archivePart } from '../../../../archive-reads.ts';
import { absentMetadata, listMetadata } from '../../../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../../../params.ts';
import { siteOf } from '../../../../reads.ts';
import { listThings } from '../../../../structured.ts';
import { trailOf } from '../../../../trail.ts';

type Props = { params: Promise<{ locale: string; year: string; month: string }>; searchParams: Query };

async function read(locale: Locale, { params, searchParams }: Props) {
  const [site, asked, value] = await Promise.all([siteOf(locale), params, pageValue(locale, searchParams)]);
  const schoolYear = readSchoolYear(asked.year);
  const month = readMonth(asked.month);
  const part =
    schoolYear === null || month === null ? null : await archivePart(locale, site, schoolYear, month, value);
  const found = part?.year.months.find((one) => one.month === month);
  return { site, part: part && found && { ...part, month: found } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props.params);
  const { site, part } = await read(locale, props);
  if (!part) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'archive' });
  const { schoolYear } = part.year;
  const { year, month } = part.month;
  const title = formatMonth(year, month, locale);
  return listMetadata(part.list, {
    locale,
    site,
    title,
    description: t('monthDescription', { month: title, institution: site.institution?.text ?? '' }),
    path: archivePath(locale, schoolYear, month),
    otherPath: part.elsewhere ? archivePath(otherLocale(locale), schoolYear, month) : null,
  });
}

/** What was published in one month. */
export default async function Page(props: Props) {
  const locale = await localeOf(props.params);
  const { site, part } = await read(locale, props);
  if (!part) return <AbsentPage locale={locale} />;
  const { list, elsewhere } = part;
  const { schoolYear } = part.year;
  const { year, month } = part.month;
  const path = archivePath(locale, schoolYear, month);
  if (list.redundant) permanentRedirect(path);
  const t = await getTranslations({ locale, namespace: 'archive' });
  const other = otherLocale(locale);
  const stepTo = (to: ArchivePart['older']) =>
    to?.month
      ? {
          href: archivePath(locale, to.schoolYear, to.month.month),
          name: formatMonth(to.month.year, to.month.month, locale),
        }
      : undefined;
  const trail = await trailOf(locale, { is: 'archive', schoolYear, month: part.month });
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'archive', at: false }}
      elsewhere={
        elsewhere
          ? { href: archivePath(other, schoolYear, month) }
          : { href: archivePath(other), missing: true }
      }
    >
      <JsonLd data={listThings(list, { locale, site, trail })} />
      <ListPage
        above={<Breadcrumbs trail={trail} locale={locale} />}
        title={formatMonth(year, month, locale)}
        count={t('count', { count: list.total })}
        empty={t('empty')}
        list={list}
        path={path}
        locale={locale}
        timeZone={site.timeZone}
        section
        below={<Neighbours locale={locale} older={stepTo(part.older)} newer={stepTo(part.newer)} />}
      >
        <nav aria-label={t('months', { year: schoolYearLabel(schoolYear) })}>
          <Months year={part.year} locale={locale} at={month} />
        </nav>
      </ListPage>
    </Frame>
  );
}
