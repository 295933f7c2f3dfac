import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { returnPath } from '../../../lib/accounts/return-path.ts';
import { isLocale, otherLocale } from '../../../lib/i18n/locales.ts';
import { currentSession } from '../actor.ts';
import { deskSettings } from '../settings.ts';
import { signInAction } from './actions.ts';
import { SignInForm } from './sign-in-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const back = returnPath((await searchParams).return);
  if (await currentSession()) redirect(back);
  const locale = await getLocale();
  const { texts } = await deskSettings();
  const { nameplate, institution } = texts[isLocale(locale) ? locale : 'vi'];
  const t = await getTranslations('signIn');
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-sm flex-1 content-center gap-6 px-4 py-10 outline-none"
    >
      <header className="border-ink border-b pb-4 text-center">
        <p className="font-bold font-serif text-3xl leading-snug">{nameplate}</p>
        <p className="text-soft text-sm">{institution}</p>
      </header>
      <h1 className="font-bold text-lg">{t('title')}</h1>
      <SignInForm action={signInAction} back={back} otherLocale={otherLocale(locale)} />
    </main>
  );
}
