import { robots } from '../../lib/seo/robots.ts';

export const dynamic = 'force-dynamic';

/** What crawlers may read. */
export const GET = (): Response =>
  new Response(robots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
