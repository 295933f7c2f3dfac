import { z } from 'zod';
import type { Actor } from '../../../../../../lib/accounts/permissions.ts';
import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { issue, type Result, statusOf } from '../../../../../../lib/issue.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';

type Context = { params: Promise<{ id: string }> };

const Sent = z.object({ otherId: z.uuid() });

const refusal = (key: string, status: number) => Response.json({ issues: [issue('', key)] }, { status });

/** What was sent; null when it is no JSON, too long, or was broken off. */
async function sentIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, 2_000))?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

/** An answer to what the writing screen asks about its article and another, `{ otherId }`. */
export const withOther =
  <T>(command: (actor: Actor, request: { articleId: string; otherId: string }) => Promise<Result<T>>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
    const actor = await currentActor(request.headers);
    if (!actor) return refusal('signedOut', 401);
    const sent = Sent.safeParse(await sentIn(request));
    if (!sent.success) return refusal('invalid', 422);
    const result = await command(actor, { articleId: (await params).id, ...sent.data });
    return result.ok
      ? Response.json(result.data)
      : Response.json({ issues: result.issues }, { status: statusOf(result.issues) });
  };
