import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { Pagination } from '../../../../../components/ui/pagination.tsx';
import { listMissing } from '../../../../../lib/old-addresses/queries.ts';
import { ListFilter } from '../../../../../lib/old-addresses/schema.ts';
import { requireActorFor } from '../../../actor.ts';
import { MissingList } from './list.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = '/admin/redirects/missing';
const addressOf = (page: number): string => (page > 1 ? `${here}?page=${page}` : here);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redirects'))('missingTitle') };
}

/** Addresses that readers asked for in vain, and where to lead them. */
export default async function MissingPage({ searchParams }: Props) {
  const actor = await requireActorFor('oldAddresses.edit', here);
  const { page } = ListFilter.parse(await searchParams);
  const [t, list] = await Promise.all([getTranslations('redirects'), listMissing(actor, { page })]);
  if (page > list.pages) redirect(addressOf(list.pages));
  return (
    <div className="max-w-5xl">
      <PageHead title={t('missingTitle')} intro={t('missingIntro')}>
        <ButtonLink href="/admin/redirects">{t('title')}</ButtonLink>
      </PageHead>
      {list.items.length > 0 ? (
        <MissingList items={list.items} />
      ) : (
        <p className="text-soft">{t('noneMissing')}</p>
      )}
      <Pagination
        page={page}
        pages={list.pages}
        href={addressOf}
        label={t('pages')}
        pageLabel={(to) => t('page', { page: to })}
      />
    </div>
  );
}
