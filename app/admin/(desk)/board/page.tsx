import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DueTable } from '../../../../components/desk/articles/due-table.tsx';
import { BoardTable } from '../../../../components/desk/board/board-table.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ScheduledList } from '../../../../components/desk/publishing/scheduled-list.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import type { Actor } from '../../../../lib/accounts/permissions.ts';
import { translationsDue } from '../../../../lib/articles/translations-due.ts';
import { listScheduled } from '../../../../lib/publishing/scheduled.ts';
import { myTexts, waitingForMe } from '../../../../lib/review/board.ts';
import { boardLists } from '../../../../lib/review/schema.ts';
import { askedPage } from '../../../../lib/text/paging.ts';
import { requireActor } from '../../actor.ts';
import { dueLineOf } from '../articles/due-of.ts';

type Props = { searchParams: Promise<{ list?: string | string[]; page?: string | string[] }> };
type List = (typeof boardLists)[number];

export async function generateMetadata() {
  return { title: (await getTranslations('board'))('title') };
}

const addressOf = (list: List, page = 1): string => {
  const said = {
    ...(list === 'waiting' ? {} : { list }),
    ...(page > 1 ? { page: String(page) } : {}),
  };
  const query = new URLSearchParams(said).toString();
  return query ? `/admin/board?${query}` : '/admin/board';
};

/** One page of a list, as it is shown, and how many there are. */
async function linesOf(
  list: List,
  actor: Actor,
  page: number,
  caption: (list: 'waiting' | 'mine') => string,
) {
  if (list === 'behind') {
    const { rows, ...counts } = await translationsDue(actor, { kind: 'behind', page });
    const due = rows.flatMap((row) => dueLineOf(row, actor.interfaceLocale));
    return { ...counts, lines: due.length > 0 ? <DueTable lines={due} /> : null };
  }
  if (list === 'scheduled') {
    const { rows, ...counts } = await listScheduled(actor, { page });
    return { ...counts, lines: <ScheduledList rows={rows} /> };
  }
  const { rows, ...counts } = await { waiting: waitingForMe, mine: myTexts }[list](actor, page);
  return { ...counts, lines: <BoardTable rows={rows} caption={caption(list)} /> };
}

/** What is to be done, by this person and by the newsroom. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/board');
  const asked = await searchParams;
  const list = boardLists.find((one) => one === asked.list) ?? 'waiting';
  const page = askedPage(asked.page)?.page ?? 1;
  const t = await getTranslations('board');
  const { total, pages, lines } = await linesOf(list, actor, page, (one) => t(`caption.${one}`));
  return (
    <>
      <PageHead title={t('title')} />
      <nav aria-label={t('lists')} className="mb-3">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {boardLists.map((one) => (
            <li key={one}>
              <Link
                href={addressOf(one)}
                aria-current={one === list ? 'page' : undefined}
                className="block py-1 text-soft underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
              >
                {t(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: total })}
      </p>
      {lines}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => addressOf(list, number)}
        label={t('pages')}
        pageLabel={(number) => t('page', { page: number })}
      />
    </>
  );
}
