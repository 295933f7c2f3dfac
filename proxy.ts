import { type NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { feedAt } from './lib/i18n/feed-paths.ts';
import { routing } from './lib/i18n/routing.ts';

const localised = createMiddleware(routing);

/** Leads each reader address to the folder that renders it, and `/` to the visitor's language. Nothing is authorised here. */
export function proxy(request: NextRequest): NextResponse {
  const feed = feedAt(request.nextUrl.pathname);
  if (!feed) return localised(request);
  const { locale, of, format } = feed;
  const slug = of.is === 'news' ? 'all' : of.slug;
  return NextResponse.rewrite(new URL(`/feeds/${locale}/${of.is}/${slug}/${format}`, request.url));
}

export const config = {
  // Not the desk, not the API, not files (a page's address has no dot; a feed's ends in its format).
  matcher: [
    '/((?!admin(?:/|$)|api(?:/|$)|media/|fonts/|_next/|.*\\.).*)',
    '/(vi|en)/(.*)(tin|news).(rss|atom|json)',
  ],
};
