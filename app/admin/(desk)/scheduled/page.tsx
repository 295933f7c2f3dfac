import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ScheduledList } from '../../../../components/desk/publishing/scheduled-list.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { listScheduled } from '../../../../lib/publishing/scheduled.ts';
import { type ScheduledFilter, scheduledStates } from '../../../../lib/publishing/schema.ts';
import { requireActor } from '../../actor.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('list.title') };
}

const addressOf = (state: ScheduledFilter['state'], page = 1): string => {
  const said = { ...(state === 'waiting' ? {} : { state }), ...(page > 1 ? { page: String(page) } : {}) };
  const query = new URLSearchParams(said).toString();
  return query ? `/admin/scheduled?${query}` : '/admin/scheduled';
};

/** What is to happen by itself, the nearest first; and what did, failed, or was cancelled. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/scheduled');
  const [t, list] = await Promise.all([
    getTranslations('schedule'),
    listScheduled(actor, await searchParams),
  ]);
  const { state } = list.filter;
  return (
    <>
      <PageHead title={t('list.title')} />
      <nav aria-label={t('list.states')} className="mb-3">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {scheduledStates.map((one) => (
            <li key={one}>
              <Link
                href={addressOf(one)}
                aria-current={one === state ? 'page' : undefined}
                className="block py-1 text-soft underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
              >
                {t(`list.state.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('list.count', { count: list.total })}
      </p>
      <ScheduledList rows={list.rows} />
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => addressOf(state, page)}
        label={t('list.pages')}
        pageLabel={(page) => t('list.page', { page })}
      />
    </>
  );
}
