import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { smallControl } from '../../../../components/desk/writing/small-control.ts';
import { Button, ButtonLink } from '../../../../components/ui/button.tsx';
import { Field } from '../../../../components/ui/field.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { listOldAddresses } from '../../../../lib/old-addresses/queries.ts';
import { ListFilter } from '../../../../lib/old-addresses/schema.ts';
import { requireActorFor } from '../../actor.ts';
import { OldAddressList } from './list.tsx';
import { LoadForm } from './load-form.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = '/admin/redirects';

const addressOf = (q: string, page: number): string => {
  const said = new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) });
  return said.size > 0 ? `${here}?${said}` : here;
};

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
        <search>
          <form action={here} className="flex flex-wrap items-end gap-x-3 gap-y-2">
            <Field id="q" label={t('find')} className="min-w-0 flex-[1_1_16rem]">
              <input id="q" name="q" type="search" defaultValue={q} className={smallControl} />
            </Field>
            <Button small>{t('apply')}</Button>
            {q ? (
              <Link href={here} className="py-1 text-sm underline underline-offset-4">
                {t('clear')}
              </Link>
            ) : null}
          </form>
        </search>
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
