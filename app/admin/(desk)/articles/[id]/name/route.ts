import { z } from 'zod';
import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { locales } from '../../../../../../lib/i18n/locales.ts';
import { issue, statusOf } from '../../../../../../lib/issue.ts';
import { readAtMost } from '../../../../../../lib/media/reading.ts';
import { nameRevision } from '../../../../../../lib/translations/naming.ts';

type Context = { params: Promise<{ id: string }> };

const refusal = (key: string, status: number) =>
  Response.json({ ok: false, issues: [issue('', key)] }, { status });

const Sent = z.object({
  locale: z.enum(locales),
  number: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  name: z.string(),
});

/** What was sent; null when it is no JSON, too long, or was broken off. */
async function sentIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, 4_000))?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

/** Names a revision from the writing screen. */
export async function PUT(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal('signedOut', 401);
  const sent = Sent.safeParse(await sentIn(request));
  if (!sent.success) return refusal('invalid', 422);
  const { name, ...of } = sent.data;
  const articleId = (await params).id;
  const result = await nameRevision(actor, systemClock, { articleId, ...of, input: { name } });
  return Response.json(result, { status: result.ok ? 200 : statusOf(result.issues) });
}
