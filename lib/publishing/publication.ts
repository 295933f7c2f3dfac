import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { done, issue, notFound, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import { unmetRequirements } from './requirements.ts';

export type PublishedTranslation = { revisionId: string; version: number; slug: string; publishedAt: Date };

/**
 * Makes the current text of one language public. The date of the first publication stays, also after a withdrawal.
 * @param request `version` is the one the publisher has read; a newer one is not published unseen.
 * Issues: notFound, notPermitted, overtaken, nothingToPublish; and what the requirements miss (titleMissing, slugMissing,
 * sapoMissing, bodyMissing, galleryTwice, altMissing, sectionUnnamed).
 */
export async function publishTranslation(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; version: number },
): Promise<Result<PublishedTranslation>> {
  const { articleId, locale, version } = request;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.publish', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    const revision = translation?.currentRevision;
    const candidate = translation && (await candidateOf(tx, translation));
    if (!translation || !revision || !candidate) return notFound();
    if (revision.number !== version)
      return overtaken({ by: revision.author.name, at: revision.createdAt, version: revision.number });
    if (translation.status === 'published' && translation.publishedRevisionId === revision.id)
      return refused(issue('', 'nothingToPublish'));
    const unmet = unmetRequirements(candidate);
    const { slug } = candidate;
    if (unmet.length || !slug) return refused(...unmet);

    const at = clock();
    const { publishedAt } = translation;
    await tx.publication.create({
      data: { translationId: translation.id, revisionId: revision.id, actorId: actor.id, at },
    });
    await tx.translation.update({
      where: { id: translation.id },
      data: {
        status: 'published',
        publishedRevisionId: revision.id,
        publishedAt: publishedAt ?? at,
        republishedAt: publishedAt && at,
        withdrawnAt: null,
        updatedAt: at,
      },
    });
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const kind = publishedAt ? 'translation.republished' : 'translation.published';
    await record(tx, { actor, at, articleId }, { kind, locale, data: { revision: version, slug } });
    return done({ revisionId: revision.id, version, slug, publishedAt: publishedAt ?? at });
  });
}
