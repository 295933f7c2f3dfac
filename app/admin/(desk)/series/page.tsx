import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NamesList } from '../_names/list.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seriesDesk'))('title') };
}

export default function SeriesPage() {
  return <NamesList kind="series" />;
}
