import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { NewsList } from '../../lib/articles/news-list.ts';
import type { AtAddress } from '../../lib/articles/queries.ts';
import { type FeedOf, feedFormats, feedPath } from '../../lib/i18n/feed-paths.ts';
import { type Locale, otherLocale } from '../../lib/i18n/locales.ts';
import { articlePath, atPage } from '../../lib/i18n/paths.ts';
import { absolute } from '../../lib/seo/address.ts';
import { alternates } from '../../lib/seo/alternates.ts';
import { photoImage, type ShareImage } from '../../lib/seo/share-image.ts';
import type { Site } from '../../lib/settings/site.ts';

type Page = {
  locale: Locale;
  site: Site;
  title: string;
  description?: string;
  path: string;
  /** The same page in the other language, or null where it has none. */
  otherPath: string | null;
  /** The address that picks the language itself. */
  unlocalised?: string;
  image?: ShareImage | null;
  /** The section or unit whose own feeds the page offers beside those of all news. */
  feeds?: { of: FeedOf; name: string };
  /** Given for a story. */
  story?: { publishedAt: Date | null; republishedAt: Date | null; section: string };
};

const territories = { vi: 'vi_VN', en: 'en_GB' } as const;

/** How a page is shown where somebody shares its address. */
function openGraph({ locale, site, title, description, otherPath, image, story }: Page, url: string) {
  const common = {
    title,
    description: description || undefined,
    url,
    siteName: site.nameplate?.text,
    locale: territories[locale],
    alternateLocale: otherPath ? territories[otherLocale(locale)] : undefined,
    images: image ?? undefined,
  };
  if (!story) return { ...common, type: 'website' as const };
  return {
    ...common,
    type: 'article' as const,
    publishedTime: story.publishedAt?.toISOString(),
    modifiedTime: (story.republishedAt ?? story.publishedAt)?.toISOString(),
    section: story.section,
  };
}

const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

/** The feeds that a page offers, by their content type. */
async function feedLinks({ locale, site, feeds }: Page) {
  const news = { of: { is: 'news' } as const, title: site.nameplate?.text ?? '' };
  const own = feeds ? [{ of: feeds.of, title: await titled(locale, site, feeds.name) }] : [];
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      [...own, news].map(({ of, title }) => ({ url: absolute(feedPath(locale, of, format)), title })),
    ]),
  );
}

/** Title, description and addresses of a page, for its head. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { locale, site, title, description, path, otherPath, unlocalised, image } = page;
  const addresses = alternates(locale, path, otherPath, unlocalised);
  return {
    title: await titled(locale, site, title),
    description: description || undefined,
    alternates: { ...addresses, types: await feedLinks(page) },
    openGraph: openGraph(page, addresses.canonical),
    twitter: { card: image && image.width >= 600 ? 'summary_large_image' : 'summary' },
  };
}

/** The head of one page of a list; each page of it has its own address, in one language only from the second on. */
export async function listMetadata(
  list: Pick<NewsList, 'page'> & Partial<NewsList>,
  page: Page,
): Promise<Metadata> {
  const image = photoImage(list.items?.find(({ photo }) => photo)?.photo);
  if (list.page === 1) return pageMetadata({ ...page, image });
  const { locale, title, path } = page;
  const t = await getTranslations({ locale, namespace: 'paging' });
  return pageMetadata({
    ...page,
    image,
    title: t('titled', { title, page: list.page }),
    path: atPage(path, locale, list.page),
    otherPath: null,
  });
}

/** The head of what belongs to a story and is found with it. */
export async function partMetadata(locale: Locale, site: Site, found: AtAddress | null): Promise<Metadata> {
  if (found?.is !== 'article') return absentMetadata(locale, site, found?.is === 'withdrawn');
  const { title, slug } = found.article;
  return {
    title: await titled(locale, site, title),
    alternates: { canonical: absolute(articlePath(locale, slug)) },
    robots: { index: false },
  };
}

/** A page's title with the newspaper's name. */
export async function titled(locale: Locale, site: Site, page: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'site' });
  return site.nameplate ? t('title', { page, nameplate: site.nameplate.text }) : page;
}

/** The head of a page that is not there, or no longer. */
export async function absentMetadata(locale: Locale, site: Site, withdrawn = false): Promise<Metadata> {
  const t = await getTranslations({ locale });
  return {
    title: await titled(locale, site, withdrawn ? t('withdrawn.title') : t('notFound.title')),
    robots: { index: false },
  };
}
