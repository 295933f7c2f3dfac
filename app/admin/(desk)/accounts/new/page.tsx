import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { SelectField } from '../../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../../components/ui/text-field.tsx';
import { locales } from '../../../../../lib/i18n/locales.ts';
import { requireActorFor } from '../../../actor.ts';
import { AccountFields } from '../account-fields.tsx';
import { makeAccount } from '../actions.ts';
import { unitChoices } from '../unit-choices.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('new') };
}

export default async function NewAccountPage() {
  const actor = await requireActorFor('account.manage', '/admin/accounts/new');
  const t = await getTranslations('accounts');
  const account = await getTranslations('account');
  const labels = {
    email: t('email'),
    name: t('name'),
    role: t('role'),
    interfaceLocale: t('language'),
    unitIds: t('units'),
  };
  return (
    <>
      <PageHead title={t('new')} intro={t('newIntro')} />
      <ActionForm
        action={makeAccount}
        className="grid max-w-lg gap-4"
        labels={labels}
        savedText={t('made')}
        clears
      >
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          label={t('email')}
          hint={t('emailHint')}
        />
        <AccountFields units={await unitChoices(actor)} />
        <SelectField
          name="interfaceLocale"
          label={t('language')}
          defaultValue="vi"
          options={locales.map((locale) => ({
            value: locale,
            label: account('languageName', { locale }),
            lang: locale,
          }))}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('make')}</SubmitButton>
          <ButtonLink href="/admin/accounts" look="quiet">
            {t('back')}
          </ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}
