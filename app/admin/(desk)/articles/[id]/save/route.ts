import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { issue } from '../../../../../../lib/issue.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';
import { saveDraft } from '../save-draft.ts';
import { SaveRequestShape } from '../save-request.ts';

type Context = { params: Promise<{ id: string }> };

const refusal = (key: string, status: number) => Response.json({ issues: [issue('', key)] }, { status });

/** Room for two texts of the greatest length, and all that is shared. */
const largest = 8 * 1024 * 1024;

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** Takes what the writing screen has changed; answers part by part, with the article as it stands then. */
export async function POST(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal('signedOut', 401);
  // A page that is gone breaks off what it was sending.
  const body = await readAtMost(request.body, largest).catch(() => Buffer.alloc(0));
  if (!body) return refusal('bodyTooLarge', 413);
  const sent = SaveRequestShape.safeParse(parsed(body));
  if (!sent.success) return refusal('invalid', 422);
  const answer = await saveDraft(actor, systemClock, (await params).id, sent.data);
  return answer ? Response.json(answer) : refusal('notFound', 404);
}
