import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeadEnd } from '../../../components/desk/dead-end.tsx';
import { requireActor } from '../actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('againTitle') };
}

/** Where one lands who signed in anew in a second tab, with an unsaved form waiting in the first. */
export default async function SignedIn() {
  await requireActor('/admin/signed-in');
  const t = await getTranslations('signIn');
  const shell = await getTranslations('shell');
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-prose flex-1 px-4 py-10 outline-none">
      <DeadEnd title={t('againTitle')} text={t('againText')} href="/admin" link={shell('toFront')} />
    </main>
  );
}
