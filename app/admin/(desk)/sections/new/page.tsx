import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActorFor } from '../../../actor.ts';
import { NewNameForm } from '../../_names/new-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('new') };
}

export default async function NewSectionPage() {
  await requireActorFor('sections.edit', '/admin/sections/new');
  return <NewNameForm kind="section" />;
}
