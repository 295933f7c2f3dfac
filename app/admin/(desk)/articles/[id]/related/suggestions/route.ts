import type {
  SuggestedItem,
  SuggestionReason,
} from '../../../../../../../components/desk/writing/article-view.ts';
import { currentActor } from '../../../../../../../lib/accounts/session.ts';
import { type Reason, suggestRelated } from '../../../../../../../lib/related/suggestions.ts';
import { relatedItemOf } from '../../../related-item.ts';

type Context = { params: Promise<{ id: string }> };

/** Stories that may stand as related news below an article, the nearest first, and why. */
export async function GET(request: Request, { params }: Context) {
  const actor = await currentActor(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const locale = actor.interfaceLocale;
  const named = (reason: Reason): SuggestionReason =>
    reason.why === 'unit' ? { ...reason, name: reason.name[locale] } : reason;
  const found = await suggestRelated(actor, (await params).id);
  if (!found) return new Response(null, { status: 404 });
  const items = found.map(({ article, reasons }) => ({
    item: relatedItemOf(article, locale),
    reasons: reasons.map(named),
  }));
  return Response.json(items satisfies SuggestedItem[], { headers: { 'Cache-Control': 'no-store' } });
}
