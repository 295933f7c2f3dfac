import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { accountLimits } from '../../../../lib/accounts/schema.ts';
import { locales } from '../../../../lib/i18n/locales.ts';
import { Factors } from '../../_factors/section.tsx';
import { currentVisitor, requireActor } from '../../actor.ts';
import { changePassword, changeProfile } from './actions.ts';
import { MailedNotices } from './mailed-notices.tsx';
import { Sessions } from './sessions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor('/admin/account');
  const session = await currentVisitor();
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
          <h2 className="border-ink border-b pb-1 font-bold text-base">{t('profile')}</h2>
          <ActionForm
            action={changeProfile}
            prefix="profile-"
            className="grid gap-4"
            labels={{ name: t('name'), interfaceLocale: t('language') }}
            savedText={t('profileSaved')}
          >
            <TextField
              name="name"
              required
              maxLength={accountLimits.name}
              autoComplete="name"
              label={t('name')}
              hint={t('nameHint')}
              defaultValue={actor.name}
            />
            <fieldset className="grid gap-1">
              <legend className="mb-1 font-semibold text-sm">{t('language')}</legend>
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
              <SubmitButton look="plain">{t('saveProfile')}</SubmitButton>
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
        {session ? (
          <section className="grid content-start gap-4 md:col-span-2">
            <h2 className="border-ink border-b pb-1 font-bold text-base">{t('factors')}</h2>
            <p className="max-w-prose text-soft">{t('factorsText')}</p>
            <Factors person={session} heading="h3" />
          </section>
        ) : null}
        <MailedNotices actor={actor} />
        <Sessions />
      </div>
    </>
  );
}
