import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { type Action, type Actor, reach } from '../../lib/accounts/permissions.ts';
import { signInPath } from '../../lib/accounts/return-path.ts';
import { signedIn } from '../../lib/accounts/session.ts';

/** Who is signed in, looked up once a request. */
export const currentSession = cache(async () => signedIn(await headers()));

/**
 * Who acts, or the sign-in page.
 * @param here The address of this page, to come back to.
 */
export async function requireActor(here: string): Promise<Actor> {
  const session = await currentSession();
  return session?.actor ?? redirect(signInPath(here));
}

/** Who acts, on a page that only some roles have any use for; the others learn that it is not theirs. */
export async function requireActorFor(action: Action, here: string): Promise<Actor> {
  const actor = await requireActor(here);
  return reach(actor, action) === 'none' ? forbidden() : actor;
}
