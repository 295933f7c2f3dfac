import type { Transaction } from '../db.ts';
import type { Body } from '../text/document.ts';
import { mediaOf } from './body-media.ts';

/** What a revision keeps of a text. */
export type RevisionText = {
  title: string;
  sapo: string;
  body: Body;
  eventPlace: string;
  summary: boolean;
  seoTitle: string;
  seoDescription: string;
};

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
