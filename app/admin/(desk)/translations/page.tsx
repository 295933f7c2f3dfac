import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DueTable } from '../../../../components/desk/articles/due-table.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { type DueFilter, dueKinds } from '../../../../lib/articles/schema.ts';
import { translationsDue } from '../../../../lib/articles/translations-due.ts';
import { requireActor } from '../../actor.ts';
import { dueLineOf } from '../articles/due-of.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('due'))('title') };
}

const addressOf = (kind: DueFilter['kind'], page = 1): string => {
  const said = { ...(kind ? { kind } : {}), ...(page > 1 ? { page: String(page) } : {}) };
  const query = new URLSearchParams(said).toString();
  return query ? `/admin/translations?${query}` : '/admin/translations';
};

/** Translations that are missing or behind, those that have waited longest first. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/translations');
  const [t, list] = await Promise.all([getTranslations('due'), translationsDue(actor, await searchParams)]);
  const { kind } = list.filter;
  return (
    <>
      <PageHead title={t('title')} />
      <nav aria-label={t('kindLegend')} className="mb-3">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {[null, ...dueKinds].map((one) => (
            <li key={one ?? 'all'}>
              <Link
                href={addressOf(one)}
                aria-current={one === kind ? 'page' : undefined}
                className="block py-1 text-soft underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
              >
                {t(`kinds.${one ?? 'all'}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      {list.rows.length > 0 ? (
        <DueTable lines={list.rows.flatMap((row) => dueLineOf(row, actor.interfaceLocale))} />
      ) : null}
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => addressOf(kind, page)}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </>
  );
}
