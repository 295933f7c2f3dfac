import { type Actor, may } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import { articlePath } from '../i18n/paths.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { endReview } from '../review/standing.ts';
import { readSettings } from '../settings/queries.ts';
import { record } from '../timeline/record.ts';
import type { LockedArticle } from '../translations/locked-article.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import { unmetRequirements } from './requirements.ts';
import type { Change } from './schema.ts';
import { type Answer, namesOf, type Standing, standingOf } from './standing.ts';
import { submitLater } from './submission.ts';
import { tellOfPublication } from './telling.ts';

export type PublishedTranslation = { revisionId: string; version: number; slug: string; publishedAt: Date };

/** Who publishes, when, of which article; its lock is held. */
export type Act = { actor: Actor; at: Date; article: LockedArticle };

type Asked = {
  /** Its current revision is the text to be public; see `withText`. */
  translation: WorkingTranslation;
  /** What readers are told, where the text was public before. */
  told: Change;
  answer: Answer;
  /** Who had approved the text, where that is known already. */
  approvedById?: string | null;
};

/** Keeps with a publication why it went out although something stood against it. */
async function recordReasons(
  tx: Transaction,
  { actor, at, article }: Act,
  { translation: { locale, currentRevision }, answer }: Asked,
  { overridden, forced }: Standing,
): Promise<void> {
  const event = { actor, at, articleId: article.id };
  const revision = currentRevision?.number ?? 0;
  if (overridden.length > 0) {
    const requirements = namesOf(overridden);
    const data = { revision, count: overridden.length, requirements, reason: answer.overrideReason };
    await record(tx, event, { kind: 'translation.overridden', locale, data });
  }
  if (forced.length > 0) {
    const data = { revision, reason: answer.forcedReason };
    await record(tx, event, { kind: 'translation.forced', locale, data });
  }
}

/**
 * Makes a text public, in the transaction of a command that holds the article's lock: checks rights and requirements,
 * moves what readers see, records it, and tells those concerned.
 * Issues: notFound, notPermitted, nothingToPublish, and what the requirements miss.
 */
export async function makePublic(
  tx: Transaction,
  act: Act,
  asked: Asked,
): Promise<Result<PublishedTranslation>> {
  const { actor, at, article } = act;
  const { translation, told: said, answer, approvedById } = asked;
  const { id: translationId, locale, publishedAt, currentRevision: revision } = translation;
  const { id: articleId, createdById } = article;
  if (!may(actor, 'translation.publish', createdById)) return notPermitted();
  if (translation.status === 'published' && translation.publishedRevisionId === revision?.id)
    return refused(issue('', 'nothingToPublish'));
  const settings = await readSettings(tx);
  const candidate = await candidateOf(tx, translation, { at, settings, approvedById });
  if (!candidate || !revision) return notFound();
  const standing = standingOf(unmetRequirements(candidate, settings.requirementLevels), answer);
  const { against, overridden, forced, warnings } = standing;
  if (overridden.length && !may(actor, 'translation.override', createdById)) return notPermitted();
  if (forced.length && !may(actor, 'translation.forcePublish', createdById)) return notPermitted();
  const { slug, approval } = candidate;
  if (against.length || !slug)
    return refused(...against.map(({ field, key, values }) => issue(field, key, values)));

  const told = publishedAt ? said : { change: 'minor' as const, note: '' };
  await tx.publication.create({
    data: {
      ...{ translationId, revisionId: revision.id, actorId: actor.id, at, ...told },
      overrideReason: overridden.length ? answer.overrideReason : '',
      forcedReason: forced.length ? answer.forcedReason : '',
      approvedById: approval.byId,
      ...{ overridden: namesOf(overridden), warnings: namesOf(warnings) },
    },
  });
  await tx.translation.update({
    where: { id: translationId },
    data: {
      status: 'published',
      publishedRevisionId: revision.id,
      publishedAt: publishedAt ?? at,
      republishedAt: publishedAt && at,
      ...{ withdrawnAt: null, updatedAt: at },
    },
  });
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
  await submitLater(tx, at, articlePath(locale, slug));
  await recordReasons(tx, act, asked, standing);
  await tellOfPublication(tx, actor, { at, article, translation });
  await endReview(tx, translationId);
  const data = { revision: revision.number, slug };
  await record(
    tx,
    { actor, at, articleId },
    publishedAt
      ? { kind: 'translation.republished', locale, data: { ...data, ...told } }
      : { kind: 'translation.published', locale, data },
  );
  return done({ revisionId: revision.id, version: revision.number, slug, publishedAt: publishedAt ?? at });
}
