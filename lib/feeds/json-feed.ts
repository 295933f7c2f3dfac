import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export const jsonFeed = ({ locale, title, description, home, self, publisher, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: locale,
    authors: [{ name: publisher }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary || undefined,
      content_html: item.html,
      image: item.images[0]?.url,
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      authors: item.authors.map((name) => ({ name })),
      tags: [item.section],
      language: locale,
    })),
  });
