import { sameOrigin } from '../../../../../../lib/accounts/same-origin.ts';
import { currentActor } from '../../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { isLocale } from '../../../../../../lib/i18n/locales.ts';
import { issue, statusOf } from '../../../../../../lib/issue.ts';
import { makeOriginal } from '../../../../../../lib/translations/matching-changes.ts';

type Context = { params: Promise<{ id: string }> };

const refusal = (key: string, status: number) => Response.json({ issues: [issue('', key)] }, { status });

/** Makes a language of the article the one that the other translates. */
export async function POST(request: Request, { params }: Context) {
  if (!sameOrigin(request.headers)) return refusal('notPermitted', 403);
  const actor = await currentActor(request.headers);
  if (!actor) return refusal('signedOut', 401);
  const locale = new URL(request.url).searchParams.get('locale');
  if (!isLocale(locale)) return refusal('invalid', 422);
  const { id: articleId } = await params;
  const result = await makeOriginal(actor, systemClock, { articleId, locale });
  return result.ok
    ? Response.json(result.data)
    : Response.json({ issues: result.issues }, { status: statusOf(result.issues) });
}
