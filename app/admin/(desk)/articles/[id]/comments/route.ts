import { z } from 'zod';
import type { Actor } from '../../../../../../lib/accounts/permissions.ts';
import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { addComment, replyTo, setResolved } from '../../../../../../lib/comments/commands.ts';
import { threadsOf } from '../../../../../../lib/comments/queries.ts';
import { locales } from '../../../../../../lib/i18n/locales.ts';
import { type Issue, issue, type Result, statusOf } from '../../../../../../lib/issue.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';
import { askedPage } from '../../../../../../lib/text/paging.ts';

type Context = { params: Promise<{ id: string }> };

const locale = z.enum(locales);
const Sent = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), locale, input: z.unknown() }),
  z.object({ do: z.literal('reply'), locale, commentId: z.string(), input: z.unknown() }),
  z.object({ do: z.literal('resolve'), locale, commentId: z.string(), resolved: z.boolean() }),
]);

const refusal = (issues: Issue[], status: number) => Response.json({ issues }, { status });

async function sentIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, 20_000))?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

function perform(actor: Actor, articleId: string, sent: z.infer<typeof Sent>): Promise<Result<unknown>> {
  switch (sent.do) {
    case 'add':
      return addComment(actor, systemClock, { articleId, locale: sent.locale, input: sent.input });
    case 'reply':
      return replyTo(actor, systemClock, sent);
    case 'resolve':
      return setResolved(actor, systemClock, sent);
  }
}

/** One page of the comments on a language of the article. */
export async function GET(request: Request, { params }: Context) {
  const actor = await currentActor(request.headers);
  if (!actor) return refusal([issue('', 'signedOut')], 401);
  const query = new URL(request.url).searchParams;
  const language = locale.safeParse(query.get('locale'));
  const page = askedPage(query.get('page') ?? undefined);
  if (!language.success || !page) return refusal([issue('', 'invalid')], 422);
  const resolved = query.get('resolved') === '1';
  const asked = { articleId: (await params).id, locale: language.data, resolved, page: page.page };
  const found = await threadsOf(actor, asked);
  return found ? Response.json(found) : refusal([issue('', 'notFound')], 404);
}

/** Says, answers or settles something; answers with the open comments as they stand then. */
export async function POST(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return refusal([issue('', 'notPermitted')], 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal([issue('', 'signedOut')], 401);
  const sent = Sent.safeParse(await sentIn(request));
  if (!sent.success) return refusal([issue('', 'invalid')], 422);
  const { id: articleId } = await params;
  const result = await perform(actor, articleId, sent.data);
  if (!result.ok) return refusal(result.issues, statusOf(result.issues));
  return Response.json(await threadsOf(actor, { articleId, locale: sent.data.locale }));
}
