import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { NoticeList } from '../../../../components/desk/notices/notice-list.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { systemClock } from '../../../../lib/clock.ts';
import { listNotices, unreadNotices } from '../../../../lib/notices/queries.ts';
import { askedPage } from '../../../../lib/text/paging.ts';
import { requireActor } from '../../actor.ts';
import { mark, markAll } from './actions.ts';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslations('notices'))('title') };
}

const addressOf = (page: number) => (page > 1 ? `/admin/notices?page=${page}` : '/admin/notices');

/** What one should know, the newest first. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/admin/notices');
  const until = systemClock().getTime();
  const page = askedPage((await searchParams).page)?.page;
  const found = page === undefined ? null : await listNotices(actor, page);
  if (!found || page === undefined) notFound();
  const [t, unread] = await Promise.all([getTranslations('notices'), unreadNotices(actor)]);
  return (
    <div className="max-w-4xl">
      <PageHead
        title={t('title')}
        intro={
          <Link href="/admin/account#notices" className="underline underline-offset-2">
            {t('choose')}
          </Link>
        }
      >
        {unread > 0 ? (
          <ActionForm action={markAll}>
            <input type="hidden" name="until" value={until} />
            <SubmitButton look="plain">{t('allRead')}</SubmitButton>
          </ActionForm>
        ) : null}
      </PageHead>
      <p role="status" className="mb-1.5 text-[0.8125rem] text-soft">
        {t('count', { count: found.total })}
      </p>
      <NoticeList notices={found.notices} mark={mark} />
      <Pagination
        page={page}
        pages={found.pages}
        href={addressOf}
        label={t('pages')}
        pageLabel={(number) => t('page', { page: number })}
      />
    </div>
  );
}
