import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { endReview } from '../review/standing.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import { quoted } from './requirements/facts-agree.ts';
import { secondEyes } from './requirements/second-eyes.ts';
import { unmetRequirements } from './requirements.ts';
import { type ChangeForm, ChangeInput, Reasons } from './schema.ts';
import { submitLater } from './submission.ts';
import { tellOfPublication } from './telling.ts';

export type PublishedTranslation = { revisionId: string; version: number; slug: string; publishedAt: Date };

/**
 * Makes the current text of one language public. The date of the first publication stays, also after a withdrawal.
 * @param request `version` is the one the publisher has read; a newer one is not published unseen. What it says of the
 * change counts when the text was public before: readers are told of an update or a correction.
 * `factsReason` publishes although facts disagree, `forcedReason` without the approval that the section asks for, where the
 * actor may; the publication and the timeline keep both.
 * Issues: notFound, notPermitted, overtaken, nothingToPublish; on `change`: changeKind; on `note`: correctionNote, tooLong;
 * and what the requirements miss (titleMissing, slugMissing, sapoMissing, bodyMissing, galleryTwice, altMissing and the
 * other keys of `altFault`, sectionUnnamed, factErrors with `count` and `first`, approvalMissing with `standing`).
 */
export async function publishTranslation(
  actor: Actor,
  clock: Clock,
  request: {
    articleId: string;
    locale: Locale;
    version: number;
    factsReason?: string;
    forcedReason?: string;
  } & Partial<Record<keyof ChangeForm, string>>,
): Promise<Result<PublishedTranslation>> {
  const { articleId, locale, version, factsReason, forcedReason, ...said } = request;
  const read = readInput(ChangeInput, said);
  if (!read.ok) return read;
  const why = readInput(Reasons, { factsReason, forcedReason });
  if (!why.ok) return why;
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
    const overridden = why.data.factsReason !== '' && candidate.factErrors.length > 0;
    if (overridden && !may(actor, 'translation.overrideFacts', article.createdById)) return notPermitted();
    const forced = why.data.forcedReason !== '' && secondEyes(candidate).length > 0;
    if (forced && !may(actor, 'translation.forcePublish', article.createdById)) return notPermitted();
    const unmet = unmetRequirements({
      ...candidate,
      factErrors: overridden ? [] : candidate.factErrors,
      approval: { ...candidate.approval, required: candidate.approval.required && !forced },
    });
    const { slug } = candidate;
    if (unmet.length || !slug) return refused(...unmet);

    const at = clock();
    const { publishedAt } = translation;
    const told = publishedAt ? read.data : { change: 'minor' as const, note: '' };
    await tx.publication.create({
      data: {
        translationId: translation.id,
        revisionId: revision.id,
        actorId: actor.id,
        at,
        factsReason: overridden ? why.data.factsReason : '',
        forcedReason: forced ? why.data.forcedReason : '',
        approvedById: candidate.approval.byId,
        ...told,
      },
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
    await submitLater(tx, at, articlePath(locale, slug));
    const [first] = candidate.factErrors;
    if (overridden && first) {
      const data = {
        revision: version,
        count: candidate.factErrors.length,
        first: quoted(first),
        reason: why.data.factsReason,
      };
      await record(tx, { actor, at, articleId }, { kind: 'fact.overridden', locale, data });
    }
    if (forced) {
      const data = { revision: version, reason: why.data.forcedReason };
      await record(tx, { actor, at, articleId }, { kind: 'translation.forced', locale, data });
    }
    await tellOfPublication(tx, actor, { at, article, translation });
    await endReview(tx, translation.id);
    const data = { revision: version, slug };
    await record(
      tx,
      { actor, at, articleId },
      publishedAt
        ? { kind: 'translation.republished', locale, data: { ...data, ...told } }
        : { kind: 'translation.published', locale, data },
    );
    return done({ revisionId: revision.id, version, slug, publishedAt: publishedAt ?? at });
  });
}
