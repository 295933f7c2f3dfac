import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PasskeySignIn } from '../../../components/desk/passkeys/sign-in.tsx';
import { Notice } from '../../../components/ui/notice.tsx';
import { oidcName } from '../../../lib/accounts/oidc.ts';
import { returnPath, wayIn } from '../../../lib/accounts/return-path.ts';
import { otherLocale } from '../../../lib/i18n/locales.ts';
import { sendsMail } from '../../../lib/mail/outbox.ts';
import { currentVisitor } from '../actor.ts';
import { Door } from '../door.tsx';
import { signInAction } from './actions.ts';
import { type OidcRefusal, oidcRefusals } from './oidc/refusals.ts';
import { SignInForm } from './sign-in-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const isRefusal = (text: unknown): text is OidcRefusal => oidcRefusals.some((known) => known === text);

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const back = returnPath(asked.return);
  const visitor = await currentVisitor();
  if (visitor) redirect(visitor.standing === 'in' ? back : wayIn(visitor.standing, back));
  const locale = await getLocale();
  const t = await getTranslations('signIn');
  const issues = await getTranslations('issues');
  const university = oidcName();
  return (
    <Door title={t('title')}>
      {isRefusal(asked.refused) ? <Notice tone="bad">{issues(asked.refused)}</Notice> : null}
      <SignInForm action={signInAction} back={back} otherLocale={otherLocale(locale)} sendsMail={sendsMail()}>
        {university ? (
          <a
            href={`/admin/sign-in/oidc?return=${encodeURIComponent(back)}`}
            className="block rounded-sm border border-edge px-3.5 py-2 text-center font-semibold text-sm hover:bg-wash"
          >
            {t('withOidc', { name: university })}
          </a>
        ) : null}
        <PasskeySignIn back={back} />
      </SignInForm>
    </Door>
  );
}
