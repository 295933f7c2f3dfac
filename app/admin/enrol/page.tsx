import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PostForm } from '../../../components/desk/post-form.tsx';
import { Button, ButtonLink } from '../../../components/ui/button.tsx';
import { returnPath, wayIn } from '../../../lib/accounts/return-path.ts';
import { Factors } from '../_factors/section.tsx';
import { signOut } from '../(desk)/sign-out.ts';
import { currentVisitor } from '../actor.ts';
import { Door } from '../door.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factors'))('enrolTitle') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * Where somebody sets up the second factor that the institution asks for; until then the desk is closed to them. Whoever has
 * done so stays here, to note down the recovery codes.
 */
export default async function EnrolPage({ searchParams }: Props) {
  const back = returnPath((await searchParams).return);
  const visitor = await currentVisitor();
  if (!visitor || visitor.standing === 'factorDue') redirect(wayIn(visitor ? 'factorDue' : 'out', back));
  const t = await getTranslations('factors');
  const isIn = visitor.standing === 'in';
  return (
    <Door title={t('enrolTitle')} wide>
      <p>{isIn ? t('enrolDone') : t('enrolText')}</p>
      {isIn ? (
        <div>
          <ButtonLink href={back} look="primary">
            {t('toDesk')}
          </ButtonLink>
        </div>
      ) : null}
      <Factors person={visitor} heading="h2" />
      <PostForm action={signOut}>
        <Button look="quiet" small>
          {t('signOut')}
        </Button>
      </PostForm>
    </Door>
  );
}
