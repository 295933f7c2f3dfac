import { seenArticles } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import type { Prisma, Transaction } from '../db.ts';
import { existing } from '../existing.ts';
import { type Issue, issue } from '../issue.ts';
import type { ArticleInput } from './schema.ts';

type Reference = { field: string; id: string };

const listed = (field: string, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ field: `${field}.${index}`, id }));

const optional = (field: string, id: string | null): Reference[] => (id ? [{ field, id }] : []);

async function missing(
  tx: Transaction,
  table: Parameters<typeof existing>[1],
  references: Reference[],
  key: string,
): Promise<Issue[]> {
  const found = await existing(
    tx,
    table,
    references.map(({ id }) => id),
  );
  return references.filter(({ id }) => !found.has(id)).map(({ field }) => issue(field, key));
}

/** Articles that an actor may choose as related news: those that are public, and those that the actor sees on the desk. */
export const choosable = (actor: Actor): Prisma.ArticleWhereInput =>
  reach(actor, 'article.read') === 'any'
    ? { trashedAt: null }
    : {
        OR: [
          { ...seenArticles(actor), trashedAt: null },
          { translations: { some: { status: 'published' } } },
        ],
      };

async function relatedIssues(
  tx: Transaction,
  actor: Actor,
  article: { id: string; relatedIds: readonly string[] },
  input: ArticleInput,
): Promise<Issue[]> {
  const rows = await tx.article.findMany({
    where: { AND: [{ id: { in: input.relatedIds } }, choosable(actor)] },
    select: { id: true },
  });
  // What an editor chose stays chosen when a writer, who cannot see it, saves.
  const found = new Set([...rows.map(({ id }) => id), ...article.relatedIds]);
  return listed('relatedIds', input.relatedIds).flatMap(({ field, id }) => {
    if (id === article.id) return [issue(field, 'relatedItself')];
    return found.has(id) ? [] : [issue(field, 'relatedMissing')];
  });
}

/** An issue for every id in a shared part that leads nowhere. */
export async function referenceIssues(
  tx: Transaction,
  actor: Actor,
  article: { id: string; relatedIds: readonly string[] },
  input: ArticleInput,
): Promise<Issue[]> {
  const units = [
    ...listed('unitIds', input.unitIds),
    ...input.credits.flatMap((credit, index) => optional(`credits.${index}.unitId`, credit.unitId)),
  ];
  const media = [...optional('leadMediaId', input.leadMediaId), ...listed('gallery', input.gallery)];
  const files = input.attachments.map(({ fileId }, index) => ({
    field: `attachments.${index}.fileId`,
    id: fileId,
  }));
  return [
    ...(await missing(tx, 'section', optional('sectionId', input.sectionId), 'sectionMissing')),
    ...(await missing(tx, 'unit', units, 'unitMissing')),
    ...(await missing(tx, 'media', media, 'mediaMissing')),
    ...(await missing(tx, 'stored_file', files, 'fileMissing')),
    ...(await relatedIssues(tx, actor, article, input)),
  ];
}
