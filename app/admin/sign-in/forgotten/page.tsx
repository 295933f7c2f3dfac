import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { signInPage } from '../../../../lib/accounts/return-path.ts';
import { sendsMail } from '../../../../lib/mail/outbox.ts';
import { Door } from '../../door.tsx';
import { forgottenAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('forgottenTitle') };
}

/** Asks for a link by e-mail, where the site sends e-mail. */
export default async function ForgottenPage() {
  if (!sendsMail()) notFound();
  const t = await getTranslations('signIn');
  return (
    <Door title={t('forgottenTitle')}>
      <ActionForm
        action={forgottenAction}
        className="grid gap-4"
        labels={{ email: t('email') }}
        savedText={t('forgottenSent')}
      >
        <p className="text-soft">{t('forgottenText')}</p>
        <TextField
          name="email"
          label={t('email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          required
        />
        <SubmitButton className="w-full">{t('sendLink')}</SubmitButton>
      </ActionForm>
      <p className="text-center text-sm">
        <Link href={signInPage} className="underline">
          {t('toSignIn')}
        </Link>
      </p>
    </Door>
  );
}
