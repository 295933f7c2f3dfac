import { indexNowKey } from '../../lib/settings/index-now-key.ts';

export const dynamic = 'force-dynamic';

/** The key by which search engines know that what they are told of this site comes from it. */
export async function GET(): Promise<Response> {
  const key = await indexNowKey();
  if (!key) return new Response(null, { status: 404 });
  return new Response(`${key}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
