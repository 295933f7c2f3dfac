import type { Transaction } from '../db.ts';
import { mediaOf } from './body-media.ts';
import type { RevisionText } from './text.ts';

/**
 * Appends a snapshot to a translation's history, with the media its body shows. The caller holds the article's lock, so
 * that numbers follow each other, and moves the translation's pointers.
 */
export async function appendRevision(
  tx: Transaction,
  entry: { translationId: string; authorId: string; at: Date },
  text: RevisionText,
): Promise<{ id: string; number: number }> {
  const { translationId, authorId, at } = entry;
  const newest = await tx.revision.aggregate({ where: { translationId }, _max: { number: true } });
  const { title, sapo, body, eventPlace, summary, seoTitle, seoDescription } = text;
  return tx.revision.create({
    data: {
      translationId,
      authorId,
      createdAt: at,
      number: (newest._max.number ?? 0) + 1,
      ...{ title, sapo, body, eventPlace, summary, seoTitle, seoDescription },
      media: { createMany: { data: mediaOf(body).map((mediaId) => ({ mediaId })) } },
    },
    select: { id: true, number: true },
  });
}
