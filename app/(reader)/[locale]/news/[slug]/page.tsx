import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { Story } from '../../../../../components/reader/article/story.tsx';
import { Frame } from '../../../../../components/reader/frame/frame.tsx';
import { JsonLd } from '../../../../../components/reader/json-ld.tsx';
import type { ReaderArticle } from '../../../../../lib/articles/published.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { countsAs } from '../../../../../lib/delivery/answer.ts';
import { otherLocale } from '../../../../../lib/i18n/locales.ts';
import { articlePath, missingPath, photoPath } from '../../../../../lib/i18n/paths.ts';
import { relatedTo } from '../../../../../lib/related/queries.ts';
import { breadcrumbs } from '../../../../../lib/seo/breadcrumbs.ts';
import { newsArticle } from '../../../../../lib/seo/news-article.ts';
import { articleImages, shareImage } from '../../../../../lib/seo/share-image.ts';
import { readsOf } from '../../../../../lib/views/queries.ts';
import { AbsentPage } from '../../../absent-page.tsx';
import { absentMetadata, pageMetadata } from '../../../metadata.ts';
import { localeOf } from '../../../params.ts';
import { addressOf, siteOf } from '../../../reads.ts';
import { sourceOf } from '../../../source.ts';
import { trailOf } from '../../../trail.ts';

type Props = { params: Promise<{ locale: string; slug: string }> };

const otherPathOf = ({ locale, otherSlug }: ReaderArticle) =>
  otherSlug && articlePath(otherLocale(locale), otherSlug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const [site, found] = await Promise.all([siteOf(locale), addressOf(locale, slug)]);
  if (found?.is !== 'article') return absentMetadata(locale, site, found?.is === 'withdrawn');
  const { article } = found;
  return pageMetadata({
    locale,
    site,
    title: article.seoTitle || article.title,
    description: article.seoDescription || article.sapo,
    path: articlePath(locale, article.slug),
    otherPath: otherPathOf(article),
    image: shareImage(article),
    story: { ...article, section: article.section.name.text },
  });
}

/** One story in one language; its former addresses lead here. */
export default async function Page({ params }: Props) {
  const [locale, { slug }] = await Promise.all([localeOf(params), params]);
  const found = await addressOf(locale, slug);
  if (found?.is === 'moved') permanentRedirect(articlePath(locale, found.slug));
  if (found?.is !== 'article') return <AbsentPage locale={locale} withdrawn={found ?? undefined} />;
  const { article } = found;
  const { articleId } = article;
  countsAs({ articleId, locale });
  const { title, section } = article;
  const [site, related, reads, trail] = await Promise.all([
    siteOf(locale),
    relatedTo(article, systemClock),
    readsOf(articleId, locale),
    trailOf(locale, { is: 'article', title, slug, section }),
  ]);
  const otherPath = otherPathOf(article);
  return (
    <Frame
      locale={locale}
      site={site}
      here={{ link: { sectionId: article.section.id }, at: false }}
      elsewhere={
        otherPath
          ? { href: otherPath, summary: article.otherSummary }
          : { href: missingPath(otherLocale(locale), slug), missing: true }
      }
    >
      <JsonLd data={[newsArticle(article, site, articleImages(article)), breadcrumbs(trail)]} />
      <Story
        article={article}
        timeZone={site.timeZone}
        reads={reads}
        related={related}
        trail={trail}
        pathOf={(photo) => photoPath(locale, slug, article.photos.findIndex(({ id }) => id === photo.id) + 1)}
        source={sourceOf(article, site)}
      />
    </Frame>
  );
}
