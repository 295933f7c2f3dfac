import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { accountLimits } from '../../../../lib/accounts/schema.ts';
import { locales } from '../../../../lib/i18n/locales.ts';
import { currentSession, requireActor } from '../../actor.ts';
import { changePassword, chooseLanguage } from './actions.ts';
import { MailedNotices } from './mailed-notices.tsx';
import { Sessions } from './sessions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor('/admin/account');
  const session = await currentSession();
  const t = await getTranslations('account');
  const roles = await getTranslations('roles');
  const labels = {
    currentPassword: t('currentPassword'),
    newPassword: t('newPassword'),
    again: t('newPasswordAgain'),
  };
  return (
    <>
      <PageHead title={t('title')} intro={`${actor.name} · ${session?.email} · ${roles(actor.role)}`} />
      <div className="grid max-w-4xl gap-x-12 gap-y-8 md:grid-cols-2">
        <section className="grid content-start gap-4">
          <h2 className="border-ink border-b pb-1 font-bold text-base">{t('language')}</h2>
          <ActionForm
            action={chooseLanguage}
            prefix="language-"
            className="grid gap-4"
            savedText={t('languageSaved')}
          >
            <fieldset className="grid gap-1">
              <legend className="sr-only">{t('language')}</legend>
              {locales.map((locale) => (
                <Checkbox
                  key={locale}
                  radio
                  name="interfaceLocale"
                  value={locale}
                  defaultChecked={actor.interfaceLocale === locale}
                  label={<span lang={locale}>{t('languageName', { locale })}</span>}
                />
              ))}
            </fieldset>
            <div>
              <SubmitButton look="plain">{t('saveLanguage')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
        <section className="grid content-start gap-4">
          <h2 className="border-ink border-b pb-1 font-bold text-base">{t('password')}</h2>
          <ActionForm
            action={changePassword}
            prefix="password-"
            className="grid gap-4"
            labels={labels}
            savedText={t('passwordSaved')}
            clears
          >
            <input
              type="text"
              hidden
              readOnly
              name="username"
              autoComplete="username"
              value={session?.email ?? ''}
            />
            <TextField
              name="currentPassword"
              type="password"
              autoComplete="current-password"
              required
              label={labels.currentPassword}
            />
            <TextField
              name="newPassword"
              type="password"
              autoComplete="new-password"
              required
              label={labels.newPassword}
              hint={t('passwordHint', { shortest: accountLimits.shortestPassword })}
            />
            <TextField
              name="again"
              type="password"
              autoComplete="new-password"
              required
              label={labels.again}
            />
            <div>
              <SubmitButton look="plain">{t('changePassword')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
        <MailedNotices actor={actor} />
        <Sessions />
      </div>
    </>
  );
}
