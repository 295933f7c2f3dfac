import { databaseAnswers } from '../../../../lib/health/queries.ts';

export const dynamic = 'force-dynamic';

/** The process can serve: 200 when the database answers, else 503. */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers();
  const headers = { 'Cache-Control': 'no-store' };
  return new Response(ready ? 'ready\n' : 'the database does not answer\n', {
    status: ready ? 200 : 503,
    headers,
  });
}
