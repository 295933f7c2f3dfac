import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import type { Finding } from './links.ts';
import { bySchema, type Document } from './schema.ts';

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
const authors = z.array(
  z.strictObject({ name: z.string().min(1), url: address.optional(), avatar: address.optional() }),
);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** JSON Feed by https://www.jsonfeed.org/version/1.1/, without what a news site has no use for. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().optional(),
  icon: address.optional(),
  favicon: address.optional(),
  language,
  authors,
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      summary: z.string().min(1).optional(),
      content_html: z.string().min(1),
      image: address.optional(),
      date_published: moment,
      date_modified: moment,
      authors,
      tags: z.array(z.string().min(1)),
      language,
    }),
  ),
});

const againstStandard = ({ where, text }: Document): Finding[] => {
  const { error } = jsonFeed.safeParse(JSON.parse(text));
  return (error?.issues ?? []).map(({ path, message }) => ({ where, what: `${path.join('.')}: ${message}` }));
};

type Read = {
  title?: string;
  entries: { id?: string; title?: string; link?: string; date?: string; html?: string }[];
};

/** What a reader of feeds that is not ours makes of one. */
function read(text: string): Read {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return {
        title: feed.title,
        entries: (feed.items ?? []).map(({ guid, title, link, pubDate, content }) => ({
          id: guid?.value,
          title,
          link,
          date: pubDate,
          html: content?.encoded,
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value,
        entries: (feed.entries ?? []).map(({ id, title, links, published, content }) => ({
          id,
          title: title?.value,
          link: links?.[0]?.href,
          date: published,
          html: content?.value,
        })),
      };
    case 'json':
      return {
        title: feed.title,
        entries: (feed.items ?? []).map(({ id, title, url, date_published, content_html }) => ({
          id,
          title,
          link: url,
          date: date_published,
          html: content_html,
        })),
      };
    default:
      return { entries: [] };
  }
}

/** The three formats of one feed as another reader finds them; they say the same of the same stories. */
function byReader(formats: readonly Document[]): Finding[] {
  const [first, ...others] = formats.map(({ where, text }) => ({ where, ...read(text) }));
  if (!first) return [];
  const sayings = ({ title, entries }: Read) =>
    JSON.stringify([
      title,
      entries.map((entry) => [
        entry.id,
        entry.title,
        entry.link,
        entry.html,
        (Date.parse(entry.date ?? '') / 1000) | 0,
      ]),
    ]);
  const lacking = [first, ...others].flatMap(({ where, entries }) =>
    entries
      .filter((entry) => Object.values(entry).some((value) => !value))
      .map(({ title }) => ({ where, what: `lacks something of “${title}”` })),
  );
  const different = others
    .filter((other) => sayings(other) !== sayings(first))
    .map(({ where }) => ({ where, what: `does not say what ${first.where} says` }));
  return [...lacking, ...different];
}

/** Feeds as they were fetched, the three formats of each. */
export type FeedDocuments = { rss: Document; atom: Document; json: Document };

/** What stands against feeds, by their standards and by a reader of feeds that is not ours (npm `feedsmith`). */
export const feedFaults = (feeds: readonly FeedDocuments[]) => ({
  rss: bySchema(
    feeds.map(({ rss }) => rss),
    'rss.rng',
  ),
  atom: bySchema(
    feeds.map(({ atom }) => atom),
    'atom.rng',
  ),
  json: feeds.flatMap(({ json }) => againstStandard(json)),
  reader: feeds.flatMap(({ rss, atom, json }) => byReader([rss, atom, json])),
});
