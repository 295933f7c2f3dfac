import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../components/desk/action-form.tsx';
import { DeadEnd } from '../../../components/desk/dead-end.tsx';
import { SubmitButton } from '../../../components/ui/submit-button.tsx';
import { TextField } from '../../../components/ui/text-field.tsx';
import { linkOf } from '../../../lib/accounts/joining.ts';
import { accountLimits } from '../../../lib/accounts/schema.ts';
import { systemClock } from '../../../lib/clock.ts';
import { Door } from '../door.tsx';
import { followLinkAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('welcome'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a link leads: one chooses a password, for the first time or anew. */
export default async function WelcomePage({ searchParams }: Props) {
  const asked = (await searchParams).key;
  const key = typeof asked === 'string' ? asked : '';
  const link = await linkOf(systemClock, key);
  const t = await getTranslations('welcome');
  if (!link)
    return (
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-prose flex-1 px-4 py-10 outline-none">
        <DeadEnd title={t('deadTitle')} text={t('deadText')} href="/admin/sign-in" link={t('toSignIn')} />
      </main>
    );
  const labels = { newPassword: t('password'), again: t('again') };
  return (
    <Door title={link.purpose === 'invitation' ? t('join', { name: link.name }) : t('title')}>
      <ActionForm action={followLinkAction} className="grid gap-4" labels={labels}>
        <input type="hidden" name="key" value={key} />
        <p className="text-soft">{t('email', { email: link.email })}</p>
        <input type="text" hidden readOnly name="username" autoComplete="username" value={link.email} />
        <TextField
          name="newPassword"
          type="password"
          autoComplete="new-password"
          required
          label={labels.newPassword}
          hint={t('passwordHint', { shortest: accountLimits.shortestPassword })}
        />
        <TextField name="again" type="password" autoComplete="new-password" required label={labels.again} />
        <SubmitButton className="w-full">{t('goOn')}</SubmitButton>
      </ActionForm>
    </Door>
  );
}
