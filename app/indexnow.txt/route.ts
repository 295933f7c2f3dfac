import { env } from '../../lib/env.ts';

export const dynamic = 'force-dynamic';

/** The key by which search engines know that what they are told of this site comes from it. */
export function GET(): Response {
  const { INDEXNOW_KEY: key } = env();
  if (!key) return new Response(null, { status: 404 });
  return new Response(`${key}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
