import type { Metadata } from 'next';
import { AbsentPage } from '../../absent-page.tsx';
import { absentMetadata } from '../../metadata.ts';
import { localeOf } from '../../params.ts';
import { siteOf } from '../../reads.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  return absentMetadata(locale, await siteOf(locale));
}

/** Every address that no other page has. */
export default async function Page({ params }: Props) {
  return <AbsentPage locale={await localeOf(params)} />;
}
