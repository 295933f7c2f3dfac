import { element, xmlHead } from '../text/xml.ts';
import type { Feed, FeedItem } from './feed.ts';

const person = (name: string): string => element('author', [element('name', name)]);

const entry = ({
  id,
  url,
  title,
  summary,
  html,
  publishedAt,
  updatedAt,
  authors,
  section,
}: FeedItem): string =>
  element('entry', [
    element('id', id),
    element('title', title),
    element('link', null, { rel: 'alternate', type: 'text/html', href: url }),
    element('published', publishedAt.toISOString()),
    element('updated', updatedAt.toISOString()),
    ...authors.map(person),
    element('category', null, { term: section }),
    element('summary', summary),
    element('content', html, { type: 'html' }),
  ]);

/** A feed as Atom 1.0. */
export const atom = ({ locale, title, description, home, self, publisher, updatedAt, items }: Feed): string =>
  xmlHead +
  element(
    'feed',
    [
      element('id', self),
      element('title', title),
      element('subtitle', description),
      element('link', null, { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', null, { rel: 'alternate', type: 'text/html', href: home }),
      element('updated', updatedAt.toISOString()),
      person(publisher),
      ...items.map(entry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
  );
