import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { PhotoView } from '../../../../../../../components/reader/photo-view.tsx';
import { notForSearchEngines } from '../../../../../../../lib/delivery/answer.ts';
import { photoPath } from '../../../../../../../lib/i18n/paths.ts';
import { AbsentPage } from '../../../../../absent-page.tsx';
import { partMetadata } from '../../../../../metadata.ts';
import { localeOf } from '../../../../../params.ts';
import { addressOf, siteOf } from '../../../../../reads.ts';
import '../../../../../../../components/reader/styles/photo.css';

type Props = { params: Promise<{ locale: string; slug: string; number: string }> };

/** The number that an address gives; 0, which no photo has, when it is none. */
const numberIn = (text: string): number => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0);

async function read(params: Props['params']) {
  const [locale, { slug, number }] = await Promise.all([localeOf(params), params]);
  const found = await addressOf(locale, slug);
  return { locale, found, number: numberIn(number) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, found } = await read(params);
  return partMetadata(locale, await siteOf(locale), found);
}

/** One photo of a story in large. */
export default async function Page({ params }: Props) {
  const { locale, found, number } = await read(params);
  if (found?.is === 'moved') permanentRedirect(photoPath(locale, found.slug, number || 1));
  if (found?.is === 'withdrawn') return <AbsentPage locale={locale} withdrawn={found} />;
  if (!found?.article.photos[number - 1]) return <AbsentPage locale={locale} />;
  notForSearchEngines();
  return <PhotoView article={found.article} number={number} />;
}
