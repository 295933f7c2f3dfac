import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { issue } from '../../../../../../lib/issue.ts';
import { saveDraft } from '../save-draft.ts';
import { SaveRequestShape } from '../save-request.ts';

type Context = { params: Promise<{ id: string }> };

const refusal = (key: string, status: number) => Response.json({ issues: [issue('', key)] }, { status });

/** Takes what the writing screen has changed; answers part by part, with the article as it stands then. */
export async function POST(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal('signedOut', 401);
  const sent = SaveRequestShape.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refusal('invalid', 422);
  const answer = await saveDraft(actor, systemClock, (await params).id, sent.data);
  return answer ? Response.json(answer) : refusal('notFound', 404);
}
