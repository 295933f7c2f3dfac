import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readNames } from '../../../../../lib/names/queries.ts';
import { requireActorFor } from '../../../actor.ts';
import { EditNameForm } from '../../_names/edit-form.tsx';
import { SecondEyes } from './second-eyes.tsx';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('edit') };
}

export default async function SectionPage({ params }: Props) {
  const { id } = await params;
  await requireActorFor('sections.edit', `/admin/sections/${id}`);
  const entry = await readNames('section', id);
  if (!entry) notFound();
  return (
    <>
      <EditNameForm kind="section" entry={entry} />
      <SecondEyes sectionId={entry.id} />
    </>
  );
}
