import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { notify } from '../notices/telling.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { type WorkingTranslation, workingTranslation } from '../translations/working-text.ts';
import { ApprovalInput, ChangesInput } from './schema.ts';
import { settledRevision } from './settled.ts';

type Asked = { articleId: string; locale: Locale };

type Open = {
  translation: WorkingTranslation;
  current: NonNullable<WorkingTranslation['currentRevision']>;
  review: { state: string; revisionId: string; askedById: string };
};

/** A text under review, as it stands. */
async function underReview(tx: Transaction, actor: Actor, asked: Asked): Promise<Result<Open>> {
  const { articleId, locale } = asked;
  const article = await lockArticle(tx, actor, articleId);
  if (!article) return notFound();
  if (!may(actor, 'translation.review', article.createdById)) return notPermitted();
  const translation = await workingTranslation(tx, articleId, locale);
  const current = translation?.currentRevision;
  if (!translation || !current) return notFound();
  const review = await tx.review.findUnique({ where: { translationId: translation.id } });
  if (!review) return refused(issue('', 'notInReview'));
  return done({ translation, current, review });
}

/**
 * Asks for changes to a text that is under review, or was approved.
 * @param request `note` says what is to be changed; comments on blocks say more.
 * Issues: notFound, notPermitted, notInReview; on `note`: required, tooLong.
 */
export async function askForChanges(
  actor: Actor,
  clock: Clock,
  request: Asked & { note?: string },
): Promise<Result<null>> {
  const { articleId, locale } = request;
  const read = readInput(ChangesInput, { note: request.note ?? '' });
  if (!read.ok) return read;
  const { note } = read.data;
  return transaction(async (tx) => {
    const open = await underReview(tx, actor, request);
    if (!open.ok) return open;
    const { translation, current, review } = open.data;
    const at = clock();
    await tx.review.update({
      where: { translationId: translation.id },
      data: { state: 'changesAsked', decidedById: actor.id, decidedAt: at, note },
    });
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const data = { revision: current.number, note };
    await record(tx, { actor, at, articleId }, { kind: 'review.changesAsked', locale, data });
    const to = [review.askedById, current.authorId];
    await notify(tx, { kind: 'changesAsked', at, to, by: actor, articleId, locale, quote: note });
    return done(null);
  });
}

/** Where a section asks for second eyes, they are not those of whoever wrote the text. */
async function isOwn(tx: Transaction, actor: Actor, { translation, current }: Open): Promise<boolean> {
  const { secondEyes } = await tx.section.findUniqueOrThrow({
    where: { id: translation.sectionId },
    select: { secondEyes: true },
  });
  return secondEyes && current.authorId === actor.id;
}

/**
 * Approves exactly the revision that the actor has read; a later edit needs another approval.
 * Issues: notFound, notPermitted, notInReview, overtaken, ownText (second eyes: the author does not approve); on `note`: tooLong.
 */
export async function approveText(
  actor: Actor,
  clock: Clock,
  request: Asked & { version: number; note?: string },
): Promise<Result<{ version: number }>> {
  const { articleId, locale, version } = request;
  const read = readInput(ApprovalInput, { note: request.note });
  if (!read.ok) return read;
  const { note } = read.data;
  return transaction(async (tx) => {
    const open = await underReview(tx, actor, request);
    if (!open.ok) return open;
    const { translation, current, review } = open.data;
    if (current.number !== version)
      return overtaken({ by: current.author.name, at: current.createdAt, version: current.number });
    if (await isOwn(tx, actor, open.data)) return refused(issue('', 'ownText'));
    if (review.state === 'approved' && review.revisionId === current.id)
      return done({ version: current.number });
    const at = clock();
    const revision = await settledRevision(tx, translation, at);
    if (!revision) return notFound();
    await tx.review.update({
      where: { translationId: translation.id },
      data: { state: 'approved', revisionId: revision.id, decidedById: actor.id, decidedAt: at, note },
    });
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: at } });
    const data = { revision: revision.number, note };
    await record(tx, { actor, at, articleId }, { kind: 'review.approved', locale, data });
    const to = [review.askedById, revision.authorId];
    await notify(tx, { kind: 'approved', at, to, by: actor, articleId, locale, quote: note });
    return done({ version: revision.number });
  });
}
