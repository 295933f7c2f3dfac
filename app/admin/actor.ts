import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { type Action, type Actor, reach } from '../../lib/accounts/permissions.ts';
import { wayIn } from '../../lib/accounts/return-path.ts';
import { inAllTheWay, visitor } from '../../lib/accounts/session.ts';

/** Whose session the request carries, however far it has come; looked up once a request. */
export const currentVisitor = cache(async () => visitor(await headers()));

/** Who is signed in. */
export const currentSession = async () => inAllTheWay(await currentVisitor());

/**
 * Who acts, or the page that takes them on: signing in, the second factor, setting one up.
 * @param here The address of this page, to come back to.
 */
export async function requireActor(here: string): Promise<Actor> {
  const found = await currentVisitor();
  if (found?.standing === 'in') return found.actor;
  return redirect(wayIn(found?.standing ?? 'out', here));
}

/** Who acts, on a page that only some roles have any use for; the others learn that it is not theirs. */
export async function requireActorFor(action: Action, here: string): Promise<Actor> {
  const actor = await requireActor(here);
  return reach(actor, action) === 'none' ? forbidden() : actor;
}
