import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../../components/desk/moment.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { readAccount } from '../../../../../lib/accounts/queries.ts';
import { requireActorFor } from '../../../actor.ts';
import { AccountFields } from '../account-fields.tsx';
import { changeAccount, givePassword, openOrClose } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('account') };
}

type Props = { params: Promise<{ id: string }> };

export default async function AccountPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActorFor('account.manage', `/admin/accounts/${id}`);
  const account = await readAccount(actor, id);
  if (!account) notFound();
  const t = await getTranslations('accounts');
  const closed = account.disabledAt !== null;
  return (
    <>
      <PageHead title={account.name} intro={account.email}>
        <ButtonLink href="/admin/accounts" look="quiet">
          {t('back')}
        </ButtonLink>
      </PageHead>
      {account.disabledAt ? (
        <Notice tone="warn" className="mb-6">
          {t('disabledSince')} <Moment at={account.disabledAt} />.
        </Notice>
      ) : null}
      <div className="grid max-w-lg gap-8">
        <ActionForm
          action={changeAccount.bind(null, id)}
          className="grid gap-4"
          labels={{ name: t('name'), role: t('role') }}
          savedText={t('saved')}
        >
          <AccountFields name={account.name} role={account.role} />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
        <section className="grid gap-3 border-line border-t pt-4">
          <h2 className="font-bold text-base">{t('password')}</h2>
          <p className="text-soft">{t('passwordText')}</p>
          <ActionForm
            action={givePassword.bind(null, id)}
            prefix="password-"
            className="grid gap-3"
            savedText={t('passwordGiven')}
          >
            <div>
              <SubmitButton look="plain">{t('givePassword')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
        <section className="grid gap-3 border-line border-t pt-4">
          <h2 className="font-bold text-base">{closed ? t('open') : t('close')}</h2>
          <p className="text-soft">{closed ? t('openText') : t('closeText')}</p>
          <ActionForm action={openOrClose.bind(null, id)} prefix="disabled-" className="grid gap-3">
            <input type="hidden" name="disabled" value={String(!closed)} />
            <div>
              <SubmitButton look={closed ? 'plain' : 'danger'}>
                {closed ? t('open') : t('close')}
              </SubmitButton>
            </div>
          </ActionForm>
        </section>
      </div>
    </>
  );
}
