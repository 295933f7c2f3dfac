import { getTranslations } from 'next-intl/server';
import { latestArticles } from '../lib/articles/latest-articles.ts';
import { newsSource, sectionSource, unitSource } from '../lib/articles/news-list.ts';
import { sectionAt, unitAt } from '../lib/articles/places.ts';
import { type Feed, feedOf } from '../lib/feeds/feed.ts';
import { type FeedFormat, type FeedOf, feedPath } from '../lib/i18n/feed-paths.ts';
import type { Locale } from '../lib/i18n/locales.ts';
import { readSite } from '../lib/settings/site.ts';
import { formatDate } from '../lib/text/dates.ts';

/** Whose news a feed has, as it is read and called; null when there is no such section or unit. */
async function sourceOf(locale: Locale, of: FeedOf) {
  if (of.is === 'news') return { name: null, slug: null, source: newsSource(locale) };
  const section = of.is === 'section';
  const place = await (section ? sectionAt : unitAt)(locale, of.slug);
  return (
    place && {
      name: place.name,
      slug: place.slug,
      source: (section ? sectionSource : unitSource)(locale, place.id),
    }
  );
}

/** Reads a feed: itself, or its present address; null when there is no such section or unit. */
export async function readFeed(
  locale: Locale,
  of: FeedOf,
  format: FeedFormat,
): Promise<Feed | { movedTo: string } | null> {
  const found = await sourceOf(locale, of);
  if (!found) return null;
  if (of.is !== 'news' && found.slug && found.slug !== of.slug)
    return { movedTo: feedPath(locale, { is: of.is, slug: found.slug }, format) };
  const [site, t] = await Promise.all([readSite(locale), getTranslations({ locale })]);
  const articles = await latestArticles(found.source, site.feedSize);
  const nameplate = site.nameplate?.text ?? '';
  const publisher = site.institution?.text ?? nameplate;
  const about = {
    locale,
    of,
    format,
    publisher,
    text: site.feedText,
    title: found.name ? t('site.title', { page: found.name, nameplate }) : nameplate,
    description: found.name
      ? t('section.description', { section: found.name, institution: publisher })
      : site.tagline?.text || t('frontPage.description', { institution: publisher }),
  };
  return feedOf(articles, about, {
    photoBy: (credit) => t('article.photoBy', { credit }),
    changed: ({ kind, at }) =>
      t.markup(`article.change.${kind}`, { date: () => formatDate(at, locale, site.timeZone) }),
  });
}
