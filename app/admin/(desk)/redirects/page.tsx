import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FindForm } from '../../../../components/desk/find-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { listOldAddresses } from '../../../../lib/old-addresses/queries.ts';
import { ListFilter } from '../../../../lib/old-addresses/schema.ts';
import { requireActorFor } from '../../actor.ts';
import { listAddress } from '../../list-address.ts';
import { OldAddressList } from './list.tsx';
import { LoadForm } from './load-form.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = '/admin/redirects';

const addressOf = (q: string, page: number): string => listAddress(here, { q }, page);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redirects'))('title') };
}

/** Addresses of the site that stood here before: loading a list, and what is stored. */
export default async function RedirectsPage({ searchParams }: Props) {
  const actor = await requireActorFor('oldAddresses.edit', here);
  const { q, page } = ListFilter.parse(await searchParams);
  const [t, list] = await Promise.all([getTranslations('redirects'), listOldAddresses(actor, { q, page })]);
  if (page > list.pages) redirect(addressOf(q, list.pages));
  return (
    <div className="grid max-w-5xl gap-8">
      <div>
        <PageHead title={t('title')} intro={t('intro')}>
          <ButtonLink href={`${here}/missing`}>{t('missingTitle')}</ButtonLink>
        </PageHead>
        <LoadForm />
      </div>
      <div className="grid gap-4">
        <h2 className="border-ink border-t pt-3 font-bold text-base">{t('stored')}</h2>
        <FindForm here={here} q={q} find={t('find')} apply={t('apply')} clear={t('clear')} />
        <p role="status" className="text-[0.8125rem] text-soft">
          {t('count', { count: list.total })}
        </p>
        {list.items.length > 0 ? <OldAddressList items={list.items} /> : null}
        <Pagination
          page={page}
          pages={list.pages}
          href={(to) => addressOf(q, to)}
          label={t('pages')}
          pageLabel={(to) => t('page', { page: to })}
        />
      </div>
    </div>
  );
}
