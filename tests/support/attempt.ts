import { randomUUID } from 'node:crypto';
import type { Actor } from '../../lib/accounts/permissions.ts';
import type { Result } from '../../lib/issue.ts';

/** What came of an attempt. `hidden` is "not found": the actor is not told that the thing is there. */
export type Outcome = 'done' | 'notPermitted' | 'hidden';

/** One way to do something: `owner` made the thing that `actor` does it to. */
export type Attempt = { way: string; try: (actor: Actor, owner: Actor) => Promise<Outcome> };

/** What a command's answer means for who tried. */
export function outcomeOf(result: Result<unknown>): Outcome {
  if (result.ok) return 'done';
  const keys = result.issues.map(({ key }) => key);
  if (keys.includes('notFound')) return 'hidden';
  if (keys.includes('notPermitted')) return 'notPermitted';
  throw new Error(`refused for another reason: ${JSON.stringify(result.issues)}`);
}

/** A word that no other attempt has used. */
export const fresh = (word: string): string => `${word}-${randomUUID().slice(0, 8)}`;
