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
import { changeAccount, giveLink, openOrClose, takeFactors } from '../actions.ts';
import { unitChoices } from '../unit-choices.ts';

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
  const units = await unitChoices(actor);
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
          labels={{ name: t('name'), role: t('role'), unitIds: t('units') }}
          savedText={t('saved')}
        >
          <AccountFields name={account.name} role={account.role} units={units} unitIds={account.unitIds} />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
        <section className="grid gap-3 border-line border-t pt-4">
          <h2 className="font-bold text-base">{account.joined ? t('password') : t('invitation')}</h2>
          <p className="text-soft">{account.joined ? t('passwordText') : t('invitationText')}</p>
          <ActionForm
            action={giveLink.bind(null, id)}
            prefix="password-"
            className="grid gap-3"
            savedText={t('linkGiven')}
          >
            <input type="hidden" name="email" value={account.email} />
            <div>
              <SubmitButton look="plain">
                {account.joined ? t('resetLink') : t('invitationLink')}
              </SubmitButton>
            </div>
          </ActionForm>
        </section>
        {account.hasFactor && account.id !== actor.id ? (
          <section className="grid gap-3 border-line border-t pt-4">
            <h2 className="font-bold text-base">{t('factors')}</h2>
            <p className="text-soft">{t('factorsText')}</p>
            <ActionForm action={takeFactors.bind(null, id)} prefix="factors-" className="grid gap-3">
              <div>
                <SubmitButton look="danger">{t('takeFactors')}</SubmitButton>
              </div>
            </ActionForm>
          </section>
        ) : null}
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
