import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from './locked-article.ts';
import { RevisionNameInput } from './schema.ts';

/**
 * Gives a revision a name, by which it is found again and for which it is kept.
 * @param request `number` is the revision's; `input.name` the name, `''` to take it away.
 * @returns the name as it is stored. Issues: notFound, notPermitted; on `name` what RevisionNameInput refuses.
 */
export async function nameRevision(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; number: number; input: { name: string } },
): Promise<Result<{ name: string }>> {
  const { articleId, locale, number } = request;
  const read = readInput(RevisionNameInput, request.input);
  if (!read.ok) return read;
  const { name } = read.data;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    const revision =
      article &&
      (await tx.revision.findFirst({
        where: { number, translation: { articleId, locale } },
        select: { id: true, name: { select: { name: true } } },
      }));
    if (!revision) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    if ((revision.name?.name ?? '') === name) return done({ name });
    const at = clock();
    const { id: revisionId } = revision;
    await tx.revisionName.deleteMany({ where: { revisionId } });
    if (name) await tx.revisionName.create({ data: { revisionId, name, namedById: actor.id, at } });
    const data = { revision: number, name };
    await record(tx, { actor, at, articleId }, { kind: 'translation.named', locale, data });
    return done({ name });
  });
}
