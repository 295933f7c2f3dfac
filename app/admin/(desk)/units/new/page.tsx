import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActorFor } from '../../../actor.ts';
import { NewNameForm } from '../../_names/new-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units'))('new') };
}

export default async function NewUnitPage() {
  await requireActorFor('units.edit', '/admin/units/new');
  return <NewNameForm kind="unit" />;
}
