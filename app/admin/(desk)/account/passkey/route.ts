import { addPasskey, beginPasskey } from '../../../../../lib/accounts/passkeys.ts';
import { sameOrigin } from '../../../../../lib/accounts/same-origin.ts';
import { visitor } from '../../../../../lib/accounts/session.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { postedJson } from '../../../posted-json.ts';
import { deskSettings } from '../../../settings.ts';

/** Asks the browser to make a passkey, and keeps the one it answers with. */
export async function POST(request: Request) {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const person = await visitor(request.headers);
  if (!person) return new Response(null, { status: 401 });
  const posted = await postedJson(request, 40_000);
  const { texts } = await deskSettings();
  const result =
    posted === null
      ? await beginPasskey(person, systemClock, texts[person.actor.interfaceLocale].nameplate)
      : await addPasskey(person, systemClock, posted);
  return result.ok ? Response.json(result.data) : Response.json({ issues: result.issues }, { status: 422 });
}
