import type { Transaction } from '../db.ts';
import { dateOfDay } from '../text/day.ts';
import type { ArticleInput } from './schema.ts';

/** Rows of a list, in its order. */
const rows = <T, R>(articleId: string, list: readonly T[], rowOf: (entry: T) => R) =>
  list.map((entry, position) => ({ articleId, position, ...rowOf(entry) }));

/** Writes a checked shared part over the stored one. `documentIds` are the cited documents, in order. */
export async function writeSharedPart(
  tx: Transaction,
  save: { articleId: string; version: number; at: Date },
  input: ArticleInput,
  documentIds: readonly string[],
): Promise<void> {
  const { articleId, version, at } = save;
  const { sectionId, eventDate, eventTime, schoolYear, leadMediaId } = input;
  await tx.article.update({
    where: { id: articleId },
    data: {
      sectionId,
      eventTime,
      schoolYear,
      leadMediaId,
      version,
      updatedAt: at,
      eventDate: eventDate && dateOfDay(eventDate),
    },
  });
  const where = { articleId };
  await tx.articleUnit.deleteMany({ where });
  await tx.articleUnit.createMany({ data: rows(articleId, input.unitIds, (unitId) => ({ unitId })) });
  await tx.credit.deleteMany({ where });
  await tx.credit.createMany({ data: rows(articleId, input.credits, (credit) => credit) });
  await tx.galleryItem.deleteMany({ where });
  await tx.galleryItem.createMany({ data: rows(articleId, input.gallery, (mediaId) => ({ mediaId })) });
  await tx.attachment.deleteMany({ where });
  await tx.attachment.createMany({ data: rows(articleId, input.attachments, (attachment) => attachment) });
  await tx.citation.deleteMany({ where });
  await tx.citation.createMany({ data: rows(articleId, documentIds, (documentId) => ({ documentId })) });
  await tx.relatedNews.deleteMany({ where });
  await tx.relatedNews.createMany({
    data: rows(articleId, input.relatedIds, (relatedId) => ({ relatedId })),
  });
}
