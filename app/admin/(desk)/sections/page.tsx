import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NamesList } from '../_names/list.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('title') };
}

export default function SectionsPage() {
  return <NamesList kind="section" />;
}
