import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { SavedStory } from '../../../../../../components/reader/article/saved-story.tsx';
import { notForSearchEngines, saveAs } from '../../../../../../lib/delivery/answer.ts';
import { savePath } from '../../../../../../lib/i18n/paths.ts';
import { AbsentPage } from '../../../../absent-page.tsx';
import { partMetadata } from '../../../../metadata.ts';
import { localeOf } from '../../../../params.ts';
import { addressOf, siteOf } from '../../../../reads.ts';
import { sourceOf } from '../../../../source.ts';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), addressOf(locale, slug)]);
  return partMetadata(locale, site, found);
}

/** A story as a file to keep; the front door puts its photos and styles into it. */
export default async function Page({ params }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), addressOf(locale, slug)]);
  if (found?.is === 'moved') permanentRedirect(savePath(locale, found.slug));
  if (found?.is !== 'article') return <AbsentPage locale={locale} withdrawn={found ?? undefined} />;
  notForSearchEngines();
  saveAs(`${slug}.html`);
  return (
    <SavedStory article={found.article} timeZone={site.timeZone} source={sourceOf(found.article, site)} />
  );
}
