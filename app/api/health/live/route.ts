export const dynamic = 'force-dynamic';

/** The process runs. */
export const GET = () => new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } });
