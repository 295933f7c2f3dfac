import type { Clock } from '../clock.ts';
import { made, madeFrom } from '../content/made-from.ts';
import { db } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { element } from '../text/xml.ts';
import { absolute } from './address.ts';
import { urlset } from './sitemap.ts';

const twoDays = 2 * 24 * 60 * 60 * 1_000;

/** Google reads no more from one file. */
const most = 1_000;

/** A story of the last two days. */
export type FreshStory = {
  locale: Locale;
  articleId: string;
  slug: string;
  title: string;
  publishedAt: Date;
};

/** What was first published in the last two days, newest first, at most a thousand; one statement. */
export async function freshStories(clock: Clock): Promise<FreshStory[]> {
  madeFrom(...locales.map(made.news));
  const now = clock();
  const since = new Date(now.getTime() - twoDays);
  const stories = await db.$queryRaw<FreshStory[]>`
    SELECT t.locale, t.article_id AS "articleId", t.slug, r.title, t.published_at AS "publishedAt"
    FROM unnest(ARRAY['vi', 'en']::locale[]) AS of (locale)
    CROSS JOIN LATERAL (
      SELECT * FROM translation t
      WHERE t.locale = of.locale AND t.status = 'published' AND t.published_at > ${since}
      ORDER BY t.published_at DESC, t.id LIMIT ${most}) t
    JOIN revision r ON r.id = t.published_revision_id
    ORDER BY t.published_at DESC, t.id LIMIT ${most}`;
  madeFrom(...stories.map(({ articleId }) => made.article(articleId)));
  return stories;
}

/** When the oldest of some fresh stories is no longer fresh; null when there is none. */
export const freshUntil = (stories: readonly FreshStory[]): Date | null => {
  const oldest = stories.at(-1);
  return oldest ? new Date(oldest.publishedAt.getTime() + twoDays) : null;
};

/** The sitemap of the last two days for Google News. @param names What the newspaper is called in each language. */
export function newsSitemap(stories: readonly FreshStory[], names: Record<Locale, string>): string {
  const urls = stories.map(({ locale, slug, title, publishedAt }) =>
    element('url', [
      element('loc', absolute(articlePath(locale, slug))),
      element('news:news', [
        element('news:publication', [element('news:name', names[locale]), element('news:language', locale)]),
        element('news:publication_date', publishedAt.toISOString()),
        element('news:title', title),
      ]),
    ]),
  );
  return urlset(urls, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
}
