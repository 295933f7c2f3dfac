import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Db, db } from '../db.ts';
import { readInput } from '../input.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { IgnoreInput } from './schema.ts';

/** An explanation that was given to a disagreement, and by whom. */
export type Ignored = { signature: string; vi: string; en: string; reason: string; by: string; at: string };

/** All explanations of an article, by signature; the caller has asked whether the actor may see it. */
export async function ignoredOf(articleId: string, from: Db = db): Promise<Record<string, Ignored>> {
  const rows = await from.factIgnore.findMany({
    where: { articleId },
    include: { actor: { select: { name: true } } },
  });
  return Object.fromEntries(
    rows.map(({ signature, vi, en, reason, actor, at }) => [
      signature,
      { signature, vi, en, reason, by: actor.name, at: at.toISOString() },
    ]),
  );
}

/**
 * Explains a disagreement, so that it no longer stops publishing until the text around it changes. Whoever may edit the
 * article may explain. Explaining again replaces the reason.
 * @param input `signature` of the disagreement, `vi` and `en` as they stand in the texts, `reason`.
 * Issues: notFound, notPermitted; on `reason`: required, tooLong.
 */
export async function ignoreFact(
  actor: Actor,
  clock: Clock,
  articleId: string,
  input: unknown,
): Promise<Result<Ignored>> {
  const read = readInput(IgnoreInput, input);
  if (!read.ok) return read;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    const { signature, vi, en, reason } = read.data;
    const at = clock();
    const given = { vi, en, reason, actorId: actor.id, at };
    await tx.factIgnore.upsert({
      where: { articleId_signature: { articleId, signature } },
      create: { articleId, signature, ...given },
      update: given,
    });
    await record(tx, { actor, at, articleId }, { kind: 'fact.ignored', data: { vi, en, reason } });
    return done({ signature, vi, en, reason, by: actor.name, at: at.toISOString() });
  });
}

/** Takes an explanation back. Issues: notFound, notPermitted. */
export async function unignoreFact(
  actor: Actor,
  clock: Clock,
  articleId: string,
  signature: string,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    const gone = await tx.factIgnore.findUnique({ where: { articleId_signature: { articleId, signature } } });
    if (!gone) return notFound();
    await tx.factIgnore.delete({ where: { articleId_signature: { articleId, signature } } });
    const data = { vi: gone.vi, en: gone.en, reason: gone.reason };
    await record(tx, { actor, at: clock(), articleId }, { kind: 'fact.unignored', data });
    return done(null);
  });
}
