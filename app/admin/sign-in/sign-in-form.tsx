import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '../../../components/desk/action-form.tsx';
import type { FormAction } from '../../../components/desk/form-state.ts';
import { Button } from '../../../components/ui/button.tsx';
import { SubmitButton } from '../../../components/ui/submit-button.tsx';
import { TextField } from '../../../components/ui/text-field.tsx';
import type { Locale } from '../../../lib/i18n/locales.ts';

/** Sign-in and the choice of language are one form, so that changing the language keeps what was typed. */
export function SignInForm({
  action,
  back,
  otherLocale,
  sendsMail,
  children,
}: {
  action: FormAction;
  back: string;
  otherLocale: Locale;
  /** Whoever has forgotten a password can help themselves. */
  sendsMail: boolean;
  /** Other ways of signing in. */
  children: ReactNode;
}) {
  const t = useTranslations('signIn');
  return (
    <ActionForm
      action={action}
      className="grid gap-4"
      labels={{ email: t('email'), password: t('password') }}
    >
      <input type="hidden" name="return" value={back} />
      <TextField
        name="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        inputMode="email"
      />
      <TextField
        name="password"
        label={t('password')}
        type="password"
        autoComplete="current-password"
        required
      />
      <SubmitButton className="w-full">{t('submit')}</SubmitButton>
      {children}
      {sendsMail ? (
        <a href="/admin/sign-in/forgotten" className="text-sm underline">
          {t('forgottenLink')}
        </a>
      ) : (
        <p className="text-soft text-sm">{t('forgotten')}</p>
      )}
      <p className="border-line border-t pt-3 text-center">
        <Button look="quiet" small name="language" value={otherLocale} lang={otherLocale}>
          {t('otherLanguage')}
        </Button>
      </p>
    </ActionForm>
  );
}
