import { z } from 'zod';
import type { Actor } from '../../../../../../lib/accounts/permissions.ts';
import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { factsForDesk } from '../../../../../../lib/fact-check/for-desk.ts';
import { type Ignored, ignoreFact, unignoreFact } from '../../../../../../lib/fact-check/ignored.ts';
import { issue, type Result, statusOf } from '../../../../../../lib/issue.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';
import { unmetBeforePublishing } from '../../../../../../lib/publishing/queries.ts';

type Context = { params: Promise<{ id: string }> };

const refusal = (key: string, status: number) => Response.json({ issues: [issue('', key)] }, { status });

/** Two texts of the greatest length. */
const largest = 4 * 1024 * 1024;

const Texts = z.object({ vi: z.string().default(''), en: z.string().default('') });
const Taken = z.object({ signature: z.string().max(64) });

/** Answers who is signed in, and says what is sent, on this site's own pages only. */
async function asked(
  request: Request,
  answer: (actor: Actor, sent: unknown) => Promise<Response>,
): Promise<Response> {
  if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal('signedOut', 401);
  const body = await readAtMost(request.body, largest);
  if (!body) return refusal('bodyTooLarge', 413);
  try {
    return await answer(actor, JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return refusal('invalid', 422);
    throw error;
  }
}

/** What came of it, and what keeps the texts from being published since. */
async function told(actor: Actor, articleId: string, result: Result<Ignored | null>): Promise<Response> {
  if (!result.ok) return Response.json({ issues: result.issues }, { status: statusOf(result.issues) });
  const requirements = await unmetBeforePublishing(actor, articleId);
  return Response.json({ explained: result.data, requirements });
}

/** What the newsroom keeps of the documents and names in these texts, and what was explained. */
export async function POST(request: Request, { params }: Context) {
  return asked(request, async (actor, sent) => {
    const texts = Texts.safeParse(sent);
    if (!texts.success) return refusal('invalid', 422);
    const found = await factsForDesk(actor, (await params).id, texts.data);
    return found ? Response.json(found) : refusal('notFound', 404);
  });
}

/** Explains a disagreement. */
export async function PUT(request: Request, { params }: Context) {
  return asked(request, async (actor, sent) => {
    const { id } = await params;
    return told(actor, id, await ignoreFact(actor, systemClock, id, sent));
  });
}

/** Takes an explanation back. */
export async function DELETE(request: Request, { params }: Context) {
  return asked(request, async (actor, sent) => {
    const taken = Taken.safeParse(sent);
    if (!taken.success) return refusal('invalid', 422);
    const { id } = await params;
    return told(actor, id, await unignoreFact(actor, systemClock, id, taken.data.signature));
  });
}
