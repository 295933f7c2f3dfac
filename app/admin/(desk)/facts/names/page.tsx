import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FindForm } from '../../../../../components/desk/find-form.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../../components/ui/pagination.tsx';
import { may } from '../../../../../lib/accounts/permissions.ts';
import { NameFilter } from '../../../../../lib/fact-check/schema.ts';
import { listOfficialNames } from '../../../../../lib/names/official-commands.ts';
import { requireActorFor } from '../../../actor.ts';
import { listAddress } from '../../../list-address.ts';
import { FactTabs } from '../tabs.tsx';
import { EnterForm, LoadForm } from './forms.tsx';
import { NameRows } from './rows.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = '/admin/facts/names';

const addressOf = (q: string, page: number): string => listAddress(here, { q }, page);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factCheck.names'))('title') };
}

/** The register of official names: entering one, loading a list, and what is stored. */
export default async function OfficialNamesPage({ searchParams }: Props) {
  const actor = await requireActorFor('facts.audit', here);
  const { q, page } = NameFilter.parse(await searchParams);
  const [t, list] = await Promise.all([getTranslations('factCheck.names'), listOfficialNames({ q, page })]);
  if (page > list.pages) redirect(addressOf(q, list.pages));
  const mayEdit = may(actor, 'officialNames.edit');
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title')} intro={t('intro')} />
      <FactTabs here="names" />
      <div className="grid gap-6">
        {mayEdit ? (
          <>
            <EnterForm />
            <details>
              <summary className="cursor-pointer font-semibold text-sm">{t('loadTitle')}</summary>
              <LoadForm />
            </details>
          </>
        ) : null}
        <div className="grid gap-3">
          <h2 className="border-ink border-t pt-3 font-bold text-base">{t('stored')}</h2>
          <FindForm here={here} q={q} find={t('find')} apply={t('apply')} clear={t('clear')} />
          <p role="status" className="text-[0.8125rem] text-soft">
            {t('count', { count: list.total })}
          </p>
          {list.items.length > 0 ? <NameRows items={list.items} mayEdit={mayEdit} /> : null}
          <Pagination
            page={page}
            pages={list.pages}
            href={(to) => addressOf(q, to)}
            label={t('pages')}
            pageLabel={(to) => t('page', { page: to })}
          />
        </div>
      </div>
    </div>
  );
}
