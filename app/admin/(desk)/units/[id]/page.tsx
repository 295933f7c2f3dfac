import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listNames, readNames } from '../../../../../lib/names/queries.ts';
import { requireActorFor } from '../../../actor.ts';
import { EditNameForm } from '../../_names/edit-form.tsx';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units'))('edit') };
}

export default async function UnitPage({ params }: Props) {
  const { id } = await params;
  await requireActorFor('units.edit', `/admin/units/${id}`);
  const entry = await readNames('unit', id);
  if (!entry) notFound();
  const others = (await listNames('unit')).filter((other) => other.id !== id);
  return <EditNameForm kind="unit" entry={entry} others={others} />;
}
