import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { systemClock } from '../../../../lib/clock.ts';
import { askedPage } from '../../../../lib/text/paging.ts';
import { trashDays } from '../../../../lib/trash/limits.ts';
import { listTrash } from '../../../../lib/trash/queries.ts';
import { requireActor } from '../../actor.ts';
import { Row } from './row.tsx';

type Props = { searchParams: Promise<{ page?: string | string[]; moved?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations('trash'))('title') };
}

/** What is in the trash, the latest first. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/trash');
  const { page: asked, moved } = await searchParams;
  const now = systemClock();
  const [t, list] = await Promise.all([
    getTranslations('trash'),
    listTrash(actor, now, askedPage(asked)?.page ?? 1),
  ]);
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title')} intro={t('intro', { days: trashDays })}>
        <ButtonLink href="/admin/articles">{t('articles')}</ButtonLink>
      </PageHead>
      {list.rows.some(({ articleId }) => articleId === moved) ? (
        <Notice tone="good" className="mb-4">
          {t('moved')}
        </Notice>
      ) : null}
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      <ul className="border-line border-y empty:hidden">
        {list.rows.map((row) => (
          <Row key={row.articleId} row={row} now={now} />
        ))}
      </ul>
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => (page > 1 ? `/admin/trash?page=${page}` : '/admin/trash')}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </div>
  );
}
