import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { readInput } from '../input.ts';
import { done, heldBack, issue, notFound, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { isTold } from '../timeline/sitting.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { citeDocuments } from './documents.ts';
import { publicIssues } from './public-part.ts';
import { referenceIssues } from './references.ts';
import { type ArticleForm, ArticleInput } from './schema.ts';
import { changedFields, sharedPart } from './shared-part.ts';
import { writeSharedPart } from './shared-part-rows.ts';

/**
 * Saves the part of an article that both languages share. Where a language is public, readers see it at once.
 * @param request `baseVersion` is the version the input was based on; `input` the whole shared part. `auto`: it
 * saves itself, nobody has asked.
 * @returns the new version; the stored one when exactly this is stored already, so that a save sent twice is harmless.
 * Issues: notFound, notPermitted, overtaken (`by`, `at`, `version`); sectionMissing, unitMissing, mediaMissing,
 * fileMissing, relatedMissing, relatedItself, documentDateDiffers on their fields; unitForeign where the actor, bound to
 * units, would lose sight of it; where readers see it at once also
 * sectionUnnamed and altMissing, and heldBack for what saves itself; and what ArticleInput refuses.
 */
export async function saveArticle(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; baseVersion: number; input: ArticleForm; auto?: boolean },
): Promise<Result<{ version: number }>> {
  const { articleId, baseVersion, auto = false } = request;
  const read = readInput(ArticleInput, request.input);
  if (!read.ok) return read;
  const input = read.data;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    const open = await tx.translation.findMany({
      where: { articleId, status: 'published' },
      select: { locale: true },
    });
    if (open.length && !may(actor, 'article.editPublic', article.createdById)) return notPermitted();
    const stored = await sharedPart(tx, articleId);
    if (changedFields(stored, input).length === 0) return done({ version: article.version });
    if (open.length && auto) return heldBack();
    if (article.version !== baseVersion) return overtaken(await lastSave(tx, articleId, article.version));

    const at = clock();
    if (!staysInReach(actor, article, input)) return refused(issue('unitIds', 'unitForeign'));
    const missing = await referenceIssues(tx, actor, { id: articleId, relatedIds: stored.relatedIds }, input);
    const locales = open.map(({ locale }) => locale);
    const unfit = missing.length ? [] : await publicIssues(tx, locales, stored, input);
    const cited = await citeDocuments(tx, articleId, input.documents);
    const issues = [...missing, ...unfit, ...cited.issues];
    if (issues.length) return refused(...issues);
    const version = article.version + 1;
    await writeSharedPart(tx, { articleId, version, at }, input, cited.ids);
    const fields = changedFields(stored, await sharedPart(tx, articleId));
    const told = auto && (await isTold(tx, { kind: 'article.saved', articleId }, { actor, at, fields }));
    const data = { version, fields, ...(auto ? { sitting: true } : {}) };
    if (!told) await record(tx, { actor, at, articleId }, { kind: 'article.saved', data });
    return done({ version });
  });
}

/** Whoever is bound to units leaves an article where they see it. */
const staysInReach = (actor: Actor, article: { createdById: string }, { unitIds }: ArticleInput): boolean =>
  may(actor, 'article.read', article.createdById, unitIds);

/** Who saved the shared part last: the timeline knows; what was never saved is as its maker left it. */
async function lastSave(tx: Transaction, articleId: string, version: number) {
  const saved = await tx.timelineEvent.findFirst({
    where: { articleId, kind: 'article.saved' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, actor: { select: { name: true } } },
  });
  if (saved) return { by: saved.actor?.name ?? '', at: saved.at, version };
  const { createdBy, createdAt } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { createdAt: true, createdBy: { select: { name: true } } },
  });
  return { by: createdBy.name, at: createdAt, version };
}
