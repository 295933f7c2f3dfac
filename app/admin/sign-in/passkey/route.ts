import { askPasskey, signInWithPasskey } from '../../../../lib/accounts/passkey-sign-in.ts';
import { sameOrigin } from '../../../../lib/accounts/same-origin.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { setCookies } from '../../cookies.ts';
import { postedJson } from '../../posted-json.ts';

/** Asks for a passkey, and signs in with the answer. Without an answer in what is posted, the question is the reply. */
export async function POST(request: Request) {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const posted = await postedJson(request, 20_000);
  if (posted === null) {
    const asked = await askPasskey(systemClock, request.headers);
    return asked.ok ? Response.json(asked.data) : Response.json({ issues: asked.issues }, { status: 422 });
  }
  const signed = await signInWithPasskey(systemClock, posted, request.headers);
  if (!signed.ok) return Response.json({ issues: signed.issues }, { status: 422 });
  await setCookies(signed.data);
  return new Response(null, { status: 204 });
}
