import { currentActor } from '../../../../../lib/accounts/session.ts';
import { searchForRelated } from '../../../../../lib/related/picker.ts';
import { relatedItemOf } from '../../articles/related-item.ts';

/** Finds articles to put into a series: `?q=` words of a headline, with or without marks. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const q = new URL(request.url).searchParams.get('q') ?? '';
  const { items } = await searchForRelated(actor, { q });
  const found = items.map((brief) => relatedItemOf(brief, actor.interfaceLocale));
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
}
