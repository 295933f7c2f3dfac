import { atom } from '../../../../../../lib/feeds/atom.ts';
import type { Feed } from '../../../../../../lib/feeds/feed.ts';
import { jsonFeed } from '../../../../../../lib/feeds/json-feed.ts';
import { rss } from '../../../../../../lib/feeds/rss.ts';
import { type FeedFormat, type FeedOf, feedFormats } from '../../../../../../lib/i18n/feed-paths.ts';
import { isLocale } from '../../../../../../lib/i18n/locales.ts';
import { readFeed } from '../../../../../feed.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; of: string; slug: string; format: string }> };

const documents: Record<FeedFormat, (feed: Feed) => Response> = {
  rss: (feed) => answer(rss(feed), 'application/rss+xml; charset=utf-8'),
  atom: (feed) => answer(atom(feed), 'application/atom+xml; charset=utf-8'),
  json: (feed) => answer(jsonFeed(feed), 'application/feed+json; charset=utf-8'),
};

const answer = (document: string, type: string): Response =>
  new Response(document, { headers: { 'Content-Type': type } });

/** A feed; `proxy.ts` leads its address here. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, of: is, slug, format } = await params;
  const known = feedFormats.find((one) => one === format);
  const of: FeedOf = is === 'section' || is === 'unit' ? { is, slug } : { is: 'news' };
  const feed = known && isLocale(locale) ? await readFeed(locale, of, known) : null;
  if (!known || !feed) return new Response(null, { status: 404 });
  if ('movedTo' in feed) return new Response(null, { status: 301, headers: { Location: feed.movedTo } });
  return documents[known](feed);
}
