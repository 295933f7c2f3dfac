import { type Actor, boundUnits, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { existing } from '../existing.ts';
import { readInput } from '../input.ts';
import { done, issue, notPermitted, type Result, refused } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { CreationInput } from './schema.ts';

/**
 * Starts an article in a section, without a text in either language yet; its version is 1. Whoever is bound to one unit
 * files it there.
 * Issues: notPermitted; on `sectionId`: invalid, sectionMissing.
 */
export async function createArticle(
  actor: Actor,
  clock: Clock,
  request: { sectionId: string },
): Promise<Result<{ articleId: string }>> {
  const read = readInput(CreationInput, request);
  if (!read.ok) return read;
  const { sectionId } = read.data;
  return transaction(async (tx) => {
    if (!may(actor, 'article.create')) return notPermitted();
    const sections = await existing(tx, 'section', [sectionId]);
    if (!sections.has(sectionId)) return refused(issue('sectionId', 'sectionMissing'));
    const at = clock();
    const { id: articleId } = await tx.article.create({
      data: { sectionId, createdById: actor.id, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    const [unitId, another] = boundUnits(actor);
    if (unitId && !another) await tx.articleUnit.create({ data: { articleId, unitId, position: 0 } });
    await record(tx, { actor, at, articleId }, { kind: 'article.created' });
    return done({ articleId });
  });
}
