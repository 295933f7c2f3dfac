import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActorFor } from '../../../actor.ts';
import { NewNameForm } from '../../_names/new-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seriesDesk'))('new') };
}

export default async function NewSeriesPage() {
  await requireActorFor('series.edit', '/admin/series/new');
  return <NewNameForm kind="series" />;
}
