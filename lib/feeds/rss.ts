import { element, xmlHead } from '../text/xml.ts';
import type { Feed, FeedImage, FeedItem } from './feed.ts';

const media = ({ url, width, height, alt, credit }: FeedImage): string =>
  element(
    'media:content',
    [
      ...(alt ? [element('media:description', alt, { type: 'plain' })] : []),
      ...(credit ? [element('media:credit', credit, { role: 'photographer', scheme: 'urn:ebu' })] : []),
    ],
    { url, type: 'image/jpeg', medium: 'image', width, height },
  );

const item = ({ id, url, title, summary, html, publishedAt, authors, section, images }: FeedItem): string =>
  element('item', [
    element('title', title),
    element('link', url),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', publishedAt.toUTCString()),
    ...authors.map((author) => element('dc:creator', author)),
    element('category', section),
    element('description', summary),
    element('content:encoded', html),
    ...images.map(media),
  ]);

/** A feed as RSS 2.0. */
export const rss = ({ locale, title, description, home, self, updatedAt, items }: Feed): string =>
  xmlHead +
  element(
    'rss',
    [
      element('channel', [
        element('title', title),
        element('link', home),
        element('description', description),
        element('language', locale),
        element('lastBuildDate', updatedAt.toUTCString()),
        element('atom:link', null, { href: self, rel: 'self', type: 'application/rss+xml' }),
        ...items.map(item),
      ]),
    ],
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
    },
  );
