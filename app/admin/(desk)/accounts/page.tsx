import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Moment } from '../../../../components/desk/moment.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Tag } from '../../../../components/ui/notice.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import { listAccounts } from '../../../../lib/accounts/queries.ts';
import { askedPage } from '../../../../lib/text/paging.ts';
import { requireActorFor } from '../../actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('title') };
}

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const here = '/admin/accounts';

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireActorFor('account.manage', here);
  const asked = askedPage((await searchParams).page);
  if (asked?.redundant) redirect(here);
  const list = asked && (await listAccounts(actor, asked.page));
  if (!list) notFound();
  const t = await getTranslations('accounts');
  const roles = await getTranslations('roles');
  return (
    <>
      <PageHead title={t('title')} intro={t('count', { count: list.total })}>
        <ButtonLink href={`${here}/new`} look="primary">
          {t('new')}
        </ButtonLink>
      </PageHead>
      <Table caption={t('title')} head={[t('name'), t('role'), t('secondFactor'), t('lastSignIn')]}>
        {list.accounts.map((account) => (
          <tr key={account.id}>
            <RowHead className="min-w-52">
              <Link
                href={`${here}/${account.id}`}
                className="underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                {account.name}
              </Link>{' '}
              {account.disabledAt ? <Tag tone="bad">{t('disabled')}</Tag> : null}
              {account.joined || account.disabledAt ? null : <Tag tone="warn">{t('invited')}</Tag>}
              <span className="block wrap-anywhere font-normal text-sm text-soft">{account.email}</span>
            </RowHead>
            <Cell className="whitespace-nowrap">{roles(account.role)}</Cell>
            <Cell>
              {account.hasFactor ? t('hasFactor') : <span className="text-soft">{t('noFactor')}</span>}
            </Cell>
            <Cell className="whitespace-nowrap">
              {account.lastSignIn ? (
                <Moment at={account.lastSignIn} />
              ) : (
                <span className="text-soft">{t('notSignedIn')}</span>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
      <Pagination
        page={asked.page}
        pages={list.pages}
        href={(page) => (page === 1 ? here : `${here}?page=${page}`)}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </>
  );
}
