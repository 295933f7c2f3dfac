import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PasskeySignIn } from '../../../../components/desk/passkeys/sign-in.tsx';
import { PostForm } from '../../../../components/desk/post-form.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { ownFactors } from '../../../../lib/accounts/own-factors.ts';
import { returnPath, wayIn } from '../../../../lib/accounts/return-path.ts';
import { signOut } from '../../(desk)/sign-out.ts';
import { currentVisitor } from '../../actor.ts';
import { Door } from '../../door.tsx';
import { secondStepAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('secondTitle') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The second step of signing in. */
export default async function SecondStepPage({ searchParams }: Props) {
  const back = returnPath((await searchParams).return);
  const visitor = await currentVisitor();
  if (visitor?.standing !== 'factorDue')
    redirect(visitor?.standing === 'in' ? back : wayIn(visitor?.standing ?? 'out', back));
  const t = await getTranslations('signIn');
  const { totpSince, passkeys } = await ownFactors(visitor);
  return (
    <Door title={t('secondTitle')}>
      {passkeys.length > 0 ? <PasskeySignIn back={back} /> : null}
      <ActionForm action={secondStepAction} className="grid gap-4" labels={{ code: t('code') }}>
        <input type="hidden" name="return" value={back} />
        <TextField
          name="code"
          required
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          label={t('code')}
          hint={totpSince ? t('codeHint') : t('recoveryHint')}
        />
        <SubmitButton className="w-full">{t('goOn')}</SubmitButton>
        <p className="text-soft text-sm">{t('factorLost')}</p>
      </ActionForm>
      <PostForm action={signOut} className="text-center">
        <Button look="quiet" small>
          {t('asSomebodyElse')}
        </Button>
      </PostForm>
    </Door>
  );
}
