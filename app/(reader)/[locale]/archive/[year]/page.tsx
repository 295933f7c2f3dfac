import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Months } from '../../../../../components/reader/archive/months.tsx';
import { Neighbours } from '../../../../../components/reader/archive/neighbours.tsx';
import { Breadcrumbs } from '../../../../../components/reader/frame/breadcrumbs.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import { ListPage } from '../../../../../components/reader/news/list-page.tsx';
import { type Locale, otherLocale } from '../../../../../lib/i18n/locales.ts';
import { archivePath } from '../../../../../lib/i18n/paths.ts';
import { readSchoolYear, schoolYearLabel } from '../../../../../lib/text/school-year.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { archivePart } from '../../../archive-reads.ts';
import { absentMetadata, listMetadata } from '../../../metadata.ts';
import { localeOf, pageValue, type Query } from '../../../params.ts';
import { siteOf } from '../../../reads.ts';
import { listThings } from '../../../structured.ts';
import { trailOf } from '../../../trail.ts';

type Props = { params: Promise<{ locale: string; year: string }>; searchParams: Query };

async function read(locale: Locale, { params, searchParams }: Props) {
  const [site, { year }, value] = await Promise.all([
    siteOf(locale),
    params,
    pageValue(locale, searchParams),
  ]);
  const schoolYear = readSchoolYear(year);
  const part = schoolYear === null ? null : await archivePart(locale, site, schoolYear, null, value);
  return { site, part };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props.params);
  const { site, part } = await read(locale, props);
  if (!part) return absentMetadata(locale, site);
  const t = await getTranslations({ locale, namespace: 'archive' });
  const { schoolYear } = part.year;
  const year = schoolYearLabel(schoolYear);
  return listMetadata(part.list, {
    locale,
    site,
    title: t('schoolYear', { year }),
    description: t('yearDescription', { year, institution: site.institution?.text ?? '' }),
    path: archivePath(locale, schoolYear),
    otherPath: part.elsewhere ? archivePath(otherLocale(locale), schoolYear) : null,
  });
}

/** What was published in one school year. */
export default async function Page(props: Props) {
  const locale = await localeOf(props.params);
  const { site, part } = await read(locale, props);
  if (!part) return <AbsentPage locale={locale} />;
  const { year, list, elsewhere } = part;
  const path = archivePath(locale, year.schoolYear);
  if (list.redundant) permanentRedirect(path);
  const t = await getTranslations({ locale, namespace: 'archive' });
  const other = otherLocale(locale);
  const stepTo = (schoolYear: number) => ({
    href: archivePath(locale, schoolYear),
    name: t('schoolYear', { year: schoolYearLabel(schoolYear) }),
  });
  const trail = await trailOf(locale, { is: 'archive', schoolYear: year.schoolYear });
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: 'archive', at: false }}
      elsewhere={
        elsewhere
          ? { href: archivePath(other, year.schoolYear) }
          : { href: archivePath(other), missing: true }
      }
    >
      <JsonLd data={listThings(list, { locale, site, trail })} />
      <ListPage
        above={<Breadcrumbs trail={trail} locale={locale} />}
        title={t('schoolYear', { year: schoolYearLabel(year.schoolYear) })}
        count={t('count', { count: list.total })}
        empty={t('empty')}
        list={list}
        path={path}
        locale={locale}
        timeZone={site.timeZone}
        section
        below={
          <Neighbours
            locale={locale}
            older={part.older && stepTo(part.older.schoolYear)}
            newer={part.newer && stepTo(part.newer.schoolYear)}
          />
        }
      >
        <nav aria-label={t('months', { year: schoolYearLabel(year.schoolYear) })}>
          <Months year={year} locale={locale} />
        </nav>
      </ListPage>
    </Frame>
  );
}
