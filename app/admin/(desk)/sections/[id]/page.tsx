import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listNames, readNames } from '../../../../../lib/names/queries.ts';
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
  const others = (await listNames('section')).filter((other) => other.id !== id);
  return (
    <EditNameForm kind="section" entry={entry} others={others}>
      <SecondEyes sectionId={entry.id} />
    </EditNameForm>
  );
}
