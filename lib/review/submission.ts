import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import {
  done,
  type Issue,
  issue,
  notFound,
  notPermitted,
  overtaken,
  type Result,
  refused,
} from '../issue.ts';
import { whoMay } from '../notices/recipients.ts';
import { notify } from '../notices/telling.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { type LockedArticle, lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { SubmissionInput } from './schema.ts';
import { type Settled, settledRevision } from './settled.ts';

type Asked = { articleId: string; locale: Locale };

/** Who may be asked: somebody with an open account who reviews, and, where a section wants second eyes, did not write it. */
async function reviewersOf(tx: Transaction, article: LockedArticle, revision: Settled): Promise<string[]> {
  const { secondEyes } = await tx.section.findUniqueOrThrow({
    where: { id: article.sectionId },
    select: { secondEyes: true },
  });
  const all = await whoMay(tx, 'translation.review', article.id);
  return secondEyes ? all.filter((id) => id !== revision.authorId) : all;
}

async function whyNot(
  tx: Transaction,
  translation: { id: string; status: string; publishedRevisionId: string | null },
  revision: Settled,
): Promise<Issue | null> {
  if (translation.status === 'published' && translation.publishedRevisionId === revision.id)
    return issue('', 'nothingToReview');
  const review = await tx.review.findUnique({ where: { translationId: translation.id } });
  const approved = review?.state === 'approved' && review.revisionId === revision.id;
  return approved ? issue('', 'alreadyApproved') : null;
}

/**
 * Submits the current text of one language for review, to somebody by name or to all who review.
 * @param request `version` is the one that whoever submits has before their eyes; `reviewerId` is empty for nobody by name.
 * Issues: notFound, notPermitted, overtaken, nothingToReview, alreadyApproved; on `reviewerId`: cannotReview; on `note`: tooLong.
 */
export async function submitForReview(
  actor: Actor,
  clock: Clock,
  request: Asked & { version: number; reviewerId?: string; note?: string },
): Promise<Result<{ version: number }>> {
  const { articleId, locale, version, ...said } = request;
  const read = readInput(SubmissionInput, said);
  if (!read.ok) return read;
  const { reviewerId, note } = read.data;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.submit', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    const current = translation?.currentRevision;
    if (!translation || !current) return notFound();
    if (current.number !== version)
      return overtaken({ by: current.author.name, at: current.createdAt, version: current.number });
    const at = clock();
    const why = await whyNot(tx, translation, current);
    if (why) return refused(why);
    const revision = await settledRevision(tx, translation, at);
    if (!revision) return notFound();
    const reviewers = await reviewersOf(tx, article, revision);
    if (reviewerId && !reviewers.includes(reviewerId)) return refused(issue('reviewerId', 'cannotReview'));

    const standing = {
      ...{ state: 'asked' as const, revisionId: revision.id, askedById: actor.id, askedAt: at },
      ...{ reviewerId, note, decidedById: null, decidedAt: null },
    };
    const translationId = translation.id;
    await tx.review.upsert({
      where: { translationId },
      create: { translationId, ...standing },
      update: standing,
    });
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const data = { revision: revision.number, note };
    await record(tx, { actor, at, articleId }, { kind: 'review.asked', locale, data });
    const to = reviewerId ? [reviewerId] : reviewers;
    await notify(tx, { kind: 'reviewAsked', at, to, by: actor, articleId, locale, quote: note });
    return done({ version: revision.number });
  });
}

/**
 * Takes a text out of its review: it is a draft again, whatever was decided.
 * Issues: notFound, notPermitted, notInReview.
 */
export async function reopenReview(actor: Actor, clock: Clock, request: Asked): Promise<Result<null>> {
  const { articleId, locale } = request;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.submit', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    if (!translation?.currentRevision) return notFound();
    const { count } = await tx.review.deleteMany({ where: { translationId: translation.id } });
    if (count === 0) return refused(issue('', 'notInReview'));
    const at = clock();
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const data = { revision: translation.currentRevision.number };
    await record(tx, { actor, at, articleId }, { kind: 'review.reopened', locale, data });
    return done(null);
  });
}
