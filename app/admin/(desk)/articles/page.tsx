import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ArticleTable } from '../../../../components/desk/articles/article-table.tsx';
import { type FilterChoices, ListFilterForm } from '../../../../components/desk/articles/list-filter.tsx';
import { KeptViews, ListSettings } from '../../../../components/desk/articles/list-views.tsx';
import { SeveralForm } from '../../../../components/desk/articles/several-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { deskChoices } from '../../../../lib/articles/desk-choices.ts';
import { listArticles } from '../../../../lib/articles/desk-list.ts';
import { listViewOf } from '../../../../lib/articles/list-views.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { severalActionsOf } from '../../../../lib/several/outlook.ts';
import { requireActor } from '../../actor.ts';
import { onList } from '../../client-messages.ts';
import { lineOf } from './line-of.ts';
import { exportAddress, listAddress } from './list-address.ts';
import { choose, keep, removeKept } from './view-actions.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('articleList'))('title') };
}

/** The desk's articles, as far as the actor may see them. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/articles');
  const locale = actor.interfaceLocale;
  const [t, list, { sections, units, authors }, { columns, saved }] = await Promise.all([
    getTranslations('articleList'),
    listArticles(actor, await searchParams),
    deskChoices(actor),
    listViewOf(actor),
  ]);
  const named = ({ id, name }: { id: string; name: Record<Locale, string> }) => ({ id, name: name[locale] });
  const choices: FilterChoices = { sections: sections.map(named), units: units.map(named), authors };
  const { filter } = list;
  const here = listAddress({ ...filter, page: 1 });
  const views = saved.map(({ id, name, filter: kept }) => {
    const href = listAddress(kept);
    return { id, name, href, here: href === here, remove: removeKept.bind(null, id) };
  });
  const actions = severalActionsOf(actor);
  return (
    <NextIntlClientProvider messages={onList(await getMessages())}>
      <PageHead title={t('title')}>
        <ButtonLink look="quiet" href="/admin/scheduled">
          {t('scheduled')}
        </ButtonLink>
        <ButtonLink look="quiet" href="/admin/trash">
          {t('trash')}
        </ButtonLink>
        <ButtonLink look="primary" href="/admin/articles/new">
          {t('new')}
        </ButtonLink>
      </PageHead>
      <KeptViews views={views} />
      <ListFilterForm filter={filter} choices={choices} />
      <ListSettings
        views={views}
        columns={columns}
        keep={keep.bind(null, here.slice(here.indexOf('?') + 1))}
        choose={choose}
        exportHref={exportAddress(filter)}
      />
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      {list.rows.length > 0 ? (
        <SeveralForm key={listAddress(filter)} actions={actions} list={listAddress(filter)}>
          <ArticleTable
            lines={list.rows.map((row) => lineOf(row, locale))}
            columns={columns}
            ticks={actions.length > 0}
          />
        </SeveralForm>
      ) : null}
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => listAddress({ ...filter, page })}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </NextIntlClientProvider>
  );
}
