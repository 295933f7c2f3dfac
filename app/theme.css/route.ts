import { readTheme } from '../../lib/settings/theme.ts';

export const dynamic = 'force-dynamic';

/** The institution's accent as a stylesheet. Pages name the settings' version, so what they name never changes. */
export async function GET(request: Request): Promise<Response> {
  const { css, version } = await readTheme();
  const kept = new URL(request.url).searchParams.get('v') === String(version);
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
