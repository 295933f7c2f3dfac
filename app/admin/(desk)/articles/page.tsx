import { getTranslations } from 'next-intl/server';
import { type ArticleLine, ArticleTable } from '../../../../components/desk/articles/article-table.tsx';
import { type FilterChoices, ListFilterForm } from '../../../../components/desk/articles/list-filter.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { stateOf } from '../../../../components/desk/writing/state-of.ts';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { deskChoices } from '../../../../lib/articles/desk-choices.ts';
import { type DeskList, listArticles } from '../../../../lib/articles/desk-list.ts';
import type { DeskRow } from '../../../../lib/articles/desk-row.ts';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';
import { requireActor } from '../../actor.ts';
import { dueOf } from './due-of.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('articleList'))('title') };
}

function lineOf(row: DeskRow, locale: Locale): ArticleLine {
  const written = [locale, otherLocale(locale)].find((one) => row.translations[one]?.title) ?? locale;
  const state = (one: Locale): ArticleLine['states'][Locale] => {
    const translation = row.translations[one];
    const publishedAt = translation?.publishedAt?.toISOString() ?? null;
    return { status: stateOf(translation), publishedAt, withdrawnAt: null };
  };
  return {
    articleId: row.id,
    title: row.translations[written]?.title ?? '',
    titleLocale: written,
    about: [row.section[locale], ...row.units.map((unit) => unit[locale]), row.author.name],
    states: { vi: state('vi'), en: state('en') },
    due: dueOf(row),
    updatedAt: row.updatedAt,
  };
}

/** The address of the same list at another page: the filter as it was understood. */
function addressOf({ filter }: DeskList, page: number): string {
  const said = Object.entries({ ...filter, page }).filter(([, value]) => value !== null && value !== '');
  return `/admin/articles?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}

/** The desk's articles, as far as the actor may see them. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/articles');
  const locale = actor.interfaceLocale;
  const [t, list, { sections, units, authors }] = await Promise.all([
    getTranslations('articleList'),
    listArticles(actor, await searchParams),
    deskChoices(actor),
  ]);
  const named = ({ id, name }: { id: string; name: Record<Locale, string> }) => ({ id, name: name[locale] });
  const choices: FilterChoices = { sections: sections.map(named), units: units.map(named), authors };
  return (
    <>
      <PageHead title={t('title')}>
        <ButtonLink look="primary" href="/admin/articles/new">
          {t('new')}
        </ButtonLink>
      </PageHead>
      <ListFilterForm filter={list.filter} choices={choices} />
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      {list.rows.length > 0 ? <ArticleTable lines={list.rows.map((row) => lineOf(row, locale))} /> : null}
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => addressOf(list, page)}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </>
  );
}
