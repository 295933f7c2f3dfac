import { z } from 'zod';
import type { PresenceAnswer } from '../../../../../../components/desk/writing/presence/beat.ts';
import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';
import { appear, disappear } from '../../../../../../lib/presence/commands.ts';
import { PresenceInput } from '../../../../../../lib/presence/schema.ts';
import { articleView } from '../article-view.ts';

type Context = { params: Promise<{ id: string }> };

const version = z.int().min(0);
const Beat = PresenceInput.extend({
  versions: z.object({ shared: version, vi: version, en: version }),
  /** The screen is being closed. */
  leaving: z.boolean().optional(),
});

/** What was sent; null when it is no JSON, too long, or was broken off. */
async function sentIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, 2_000))?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

/** Hears that a writing screen is open; answers who else is there, and the article when it has changed since. */
export async function POST(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await currentActor(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const beat = Beat.safeParse(await sentIn(request));
  if (!beat.success) return new Response(null, { status: 422 });
  const { versions: known, leaving, ...place } = beat.data;
  if (leaving) {
    await disappear(actor, place.screenId);
    return new Response(null, { status: 204 });
  }
  const articleId = (await params).id;
  const found = await appear(actor, systemClock, { articleId, ...place });
  if (!found) return new Response(null, { status: 404 });
  const { others, versions } = found;
  const isNewer = versions.shared > known.shared || versions.vi > known.vi || versions.en > known.en;
  const article = isNewer ? await articleView(actor, articleId) : null;
  return Response.json({ others, article } satisfies PresenceAnswer);
}
