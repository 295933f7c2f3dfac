import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { textOf } from '../revisions/text.ts';
import { keyOf } from '../text/block-keys.ts';
import { excerpt } from '../text/excerpt.ts';
import { substanceOf } from '../text/substance.ts';
import { transaction } from '../transaction.ts';
import { type LockedArticle, lockArticle } from '../translations/locked-article.ts';
import { type WorkingTranslation, workingTranslation } from '../translations/working-text.ts';
import { commentLimits } from './limits.ts';
import { CommentInput, ReplyInput } from './schema.ts';
import { tellOfComment } from './telling.ts';

type Written = { translation: WorkingTranslation; article: LockedArticle };

/** A text that this actor may say something about. */
async function commentable(
  tx: Transaction,
  actor: Actor,
  of: { articleId: string; locale: Locale },
): Promise<Result<Written>> {
  const article = await lockArticle(tx, actor, of.articleId);
  if (!article) return notFound();
  if (!may(actor, 'article.comment', article.createdById)) return notPermitted();
  const translation = await workingTranslation(tx, of.articleId, of.locale);
  return translation?.currentRevision ? done({ translation, article }) : notFound();
}

/** The thread that a comment begins, with its text. */
async function threadWith(tx: Transaction, actor: Actor, commentId: string) {
  if (!isId(commentId)) return notFound();
  const thread = await tx.comment.findUnique({
    where: { id: commentId, parentId: null },
    include: { translation: { select: { articleId: true, locale: true } } },
  });
  if (!thread) return notFound();
  const found = await commentable(tx, actor, thread.translation);
  return found.ok ? done({ ...found.data, thread }) : found;
}

/** What a block of the text says now; null when there is no such block. */
function saidIn({ currentRevision }: WorkingTranslation, key: string): string | null {
  const body = currentRevision && textOf(currentRevision).body;
  const block = body?.content.find((found) => keyOf(found) === key);
  if (!block) return null;
  const words = 'content' in block ? substanceOf(block) : '';
  return excerpt(words, commentLimits.quote);
}

/**
 * Says something about a block of a text, or about the whole; who is named in it, and those whose text it is, are told.
 * @param request `input` is CommentInput. A block must stand in the text as it is stored.
 * Issues: notFound, notPermitted, tooManyComments (`limit`); on `block`: blockMissing; on `text`: required, tooLong.
 */
export async function addComment(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; input: unknown },
): Promise<Result<{ id: string }>> {
  const { articleId, locale } = request;
  const read = readInput(CommentInput, request.input);
  if (!read.ok) return read;
  const { text, block } = read.data;
  return transaction(async (tx) => {
    const found = await commentable(tx, actor, { articleId, locale });
    if (!found.ok) return found;
    const { translation, article } = found.data;
    const quote = block === null ? '' : saidIn(translation, block);
    if (quote === null) return refused(issue('block', 'blockMissing'));
    const translationId = translation.id;
    const threads = await tx.comment.count({ where: { translationId, parentId: null } });
    const limit = commentLimits.threads;
    if (threads >= limit) return refused(issue('', 'tooManyComments', { limit }));
    const at = clock();
    const { id } = await tx.comment.create({
      data: { translationId, block, quote, text, authorId: actor.id, at },
    });
    await tellOfComment(tx, actor, { at, article, translation, text, block });
    return done({ id });
  });
}

/**
 * Answers a comment; a thread that was settled is open again.
 * @param request `commentId` is that of the thread's first comment, `input` is ReplyInput.
 * Issues: notFound, notPermitted, tooManyComments (`limit`); on `text`: required, tooLong.
 */
export async function replyTo(
  actor: Actor,
  clock: Clock,
  request: { commentId: string; input: unknown },
): Promise<Result<{ id: string }>> {
  const read = readInput(ReplyInput, request.input);
  if (!read.ok) return read;
  const { text } = read.data;
  return transaction(async (tx) => {
    const found = await threadWith(tx, actor, request.commentId);
    if (!found.ok) return found;
    const { thread, translation, article } = found.data;
    const { translationId, block, id: parentId } = thread;
    const limit = commentLimits.replies;
    if ((await tx.comment.count({ where: { parentId } })) >= limit)
      return refused(issue('', 'tooManyComments', { limit }));
    const at = clock();
    const { id } = await tx.comment.create({
      data: { translationId, parentId, text, authorId: actor.id, at },
    });
    await tx.comment.update({ where: { id: parentId }, data: { resolvedAt: null, resolvedById: null } });
    await tellOfComment(tx, actor, { at, article, translation, text, block, threadId: parentId });
    return done({ id });
  });
}

/**
 * Says that a thread is settled, or open again.
 * Issues: notFound, notPermitted.
 */
export async function setResolved(
  actor: Actor,
  clock: Clock,
  request: { commentId: string; resolved: boolean },
): Promise<Result<null>> {
  const { commentId, resolved } = request;
  return transaction(async (tx) => {
    const found = await threadWith(tx, actor, commentId);
    if (!found.ok) return found;
    if ((found.data.thread.resolvedAt !== null) === resolved) return done(null);
    const data = resolved
      ? { resolvedAt: clock(), resolvedById: actor.id }
      : { resolvedAt: null, resolvedById: null };
    await tx.comment.update({ where: { id: commentId }, data });
    return done(null);
  });
}
