import { signInPath } from '../../../../../lib/accounts/return-path.ts';
import { currentActor } from '../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { markRead } from '../../../../../lib/notices/commands.ts';
import { placeOfNotice } from '../../../../../lib/notices/queries.ts';

type Context = { params: Promise<{ id: string }> };

const lead = (place: string) =>
  new Response(null, { status: 303, headers: { Location: place, 'Cache-Control': 'no-store' } });

/** Leads to what a notice tells of; whoever follows it has read it. */
export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const actor = await currentActor(request.headers);
  if (!actor) return lead(signInPath(`/admin/notices/${id}`));
  const place = await placeOfNotice(actor, id);
  if (place) await markRead(actor, systemClock, id);
  return lead(place ?? '/admin/notices');
}
