import type { Transaction } from '../db.ts';
import { appendRevision } from '../revisions/commands.ts';
import { removeStep } from '../revisions/sitting.ts';
import { textOf } from '../revisions/text.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';

/** The revision of which something is said, and whose it is. */
export type Settled = { id: string; number: number; authorId: string };

/**
 * The current revision, such that it stays: one that was saved by itself, whose place the next save would take, is made once
 * more, in the name of whoever wrote it. The caller holds the article's lock.
 * @returns null when nothing has been written.
 */
export async function settledRevision(
  tx: Transaction,
  translation: WorkingTranslation,
  at: Date,
): Promise<Settled | null> {
  const { id: translationId, locale, slug, currentRevision } = translation;
  if (!currentRevision) return null;
  const { id, number, authorId, autosaved } = currentRevision;
  if (!autosaved) return { id, number, authorId };
  const entry = { translationId, locale, authorId, at, slug, autosaved: false };
  const made = await appendRevision(tx, entry, textOf(currentRevision));
  await tx.translation.update({
    where: { id: translationId },
    data: { version: made.number, currentRevisionId: made.id, updatedAt: at },
  });
  await removeStep(tx, id);
  return { ...made, authorId };
}
