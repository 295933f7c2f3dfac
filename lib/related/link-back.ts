import { sees } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { articleLimits } from '../articles/limits.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { isId } from '../id.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';

/** Whether a story leads back to the one beside which it was chosen, and whether the actor may make it do so. */
export type Back = { linked: boolean; mayLink: boolean };

/** How the stories chosen beside an article stand towards it, by id; those that do not exist are left out. */
export async function linksBack(
  actor: Actor,
  articleId: string,
  otherIds: readonly string[],
): Promise<Map<string, Back>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...otherIds] } },
    select: {
      id: true,
      createdById: true,
      units: { select: { unitId: true } },
      related: { where: { relatedId: articleId }, select: { relatedId: true } },
      translations: { where: { status: 'published' }, select: { id: true } },
    },
  });
  return new Map(
    rows.map(({ id, createdById, units, related, translations }) => {
      const unitIds = units.map(({ unitId }) => unitId);
      const action = translations.length > 0 ? 'article.editPublic' : 'article.edit';
      const mayLink =
        may(actor, 'article.read', createdById, unitIds) &&
        may(actor, 'article.edit', createdById) &&
        may(actor, action, createdById);
      return [id, { linked: related.length > 0, mayLink }];
    }),
  );
}

/**
 * Makes another story lead to this one: puts it last among the related news of the other. Where it stands there already
 * nothing happens.
 * @returns the version of the other's shared part. Issues: notFound, notPermitted; `relatedFull` (`limit`).
 */
export function linkBack(
  actor: Actor,
  clock: Clock,
  { articleId, otherId }: { articleId: string; otherId: string },
): Promise<Result<{ version: number }>> {
  return transaction(async (tx) => {
    const other = articleId === otherId ? null : await lockArticle(tx, actor, otherId);
    if (!other || !isId(articleId)) return notFound();
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { id: true, createdById: true },
    });
    if (!article || !(await sees(tx, actor, article))) return notFound();
    const isPublic = await tx.translation.count({ where: { articleId: otherId, status: 'published' } });
    if (!may(actor, 'article.edit', other.createdById)) return notPermitted();
    if (isPublic && !may(actor, 'article.editPublic', other.createdById)) return notPermitted();
    const chosen = await tx.relatedNews.findMany({
      where: { articleId: otherId },
      orderBy: { position: 'asc' },
    });
    if (chosen.some(({ relatedId }) => relatedId === articleId)) return done({ version: other.version });
    if (chosen.length >= articleLimits.related)
      return refused(issue('', 'relatedFull', { limit: articleLimits.related }));
    const at = clock();
    const version = other.version + 1;
    const position = (chosen.at(-1)?.position ?? -1) + 1;
    await tx.relatedNews.create({ data: { articleId: otherId, relatedId: articleId, position } });
    await tx.article.update({ where: { id: otherId }, data: { version, updatedAt: at } });
    const data = { version, fields: ['relatedIds'] };
    await record(tx, { actor, at, articleId: otherId }, { kind: 'article.saved', data });
    return done({ version });
  });
}
