import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NamesList } from '../_names/list.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units'))('title') };
}

export default function UnitsPage() {
  return <NamesList kind="unit" />;
}
