import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import { plainText } from '../text/excerpt.ts';
import { type RevisionText, textOf } from './text.ts';

/** A pause after which somebody who goes on writing begins a new sitting. */
export const sittingMs = 10 * 60_000;

type Step = Parameters<typeof textOf>[0] & { authorId: string; autosaved: boolean; createdAt: Date };

const written = ({ title, sapo, body }: RevisionText): number =>
  title.length + sapo.length + plainText(body).length;

/** Whether a text has lost most of what it was: a slip of the hand, perhaps, that one will want to take back. */
const isStripped = (before: RevisionText, after: RevisionText): boolean =>
  written(before) > 200 && written(after) < written(before) / 2;

/**
 * Whether a save goes on with the sitting of the revision before it: the same person, a short while ago, in a revision
 * that was saved by itself. What removes most of the text begins anew, so that the text before it stays in the history.
 */
export function goesOn(before: Step | null, next: { actor: Actor; at: Date; text: RevisionText }): boolean {
  if (!before?.autosaved || before.authorId !== next.actor.id) return false;
  if (next.at.getTime() - before.createdAt.getTime() > sittingMs) return false;
  return !isStripped(textOf(before), next.text);
}

/**
 * Takes a step of a sitting out of the history, once the next one stands in its place. A revision that was published
 * or is to be, has a name, or is pointed at stays, whatever the caller thinks of it.
 */
export async function removeStep(tx: Transaction, revisionId: string): Promise<void> {
  await tx.revision.deleteMany({
    where: {
      id: revisionId,
      autosaved: true,
      name: null,
      publications: { none: {} },
      schedules: { none: {} },
      currentOf: { none: {} },
      publishedOf: { none: {} },
    },
  });
}
