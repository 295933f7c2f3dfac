import type { Action, Actor } from '../../lib/accounts/permissions.ts';
import { addComment, replyTo, setResolved } from '../../lib/comments/commands.ts';
import { threadsOf } from '../../lib/comments/queries.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { approveText, askForChanges } from '../../lib/review/decision.ts';
import { reviewOfArticle } from '../../lib/review/queries.ts';
import { reviewRecord } from '../../lib/review/record.ts';
import { reopenReview, submitForReview } from '../../lib/review/submission.ts';
import { type Attempt, fresh, type Outcome, outcomeOf } from './attempt.ts';
import { db } from './database.ts';
import { dataOf, makeDraft, makeSection, morning } from './newsroom.ts';

const locale = 'vi' as const;
const seen = (found: unknown): Outcome => (found ? 'done' : 'hidden');
const draftOf = (owner: Actor, sectionId?: string) =>
  makeDraft(owner, { ...(sectionId ? { sectionId } : {}), vi: { title: fresh('Tin'), slug: fresh('tin') } });

/** Written and submitted by its owner. */
async function submittedOf(owner: Actor): Promise<{ articleId: string; locale: 'vi'; version: number }> {
  const { articleId } = await draftOf(owner);
  const text = { articleId, locale, version: 1 };
  dataOf(await submitForReview(owner, morning, text));
  return text;
}

/** A comment by the owner on their own text. */
async function commentOf(owner: Actor): Promise<{ articleId: string; commentId: string }> {
  const { articleId } = await draftOf(owner);
  const input = { text: 'Xem lại câu này.' };
  const { id } = dataOf(await addComment(owner, morning, { articleId, locale, input }));
  return { articleId, commentId: id };
}

/** Ways to see how a review stands. */
export const reviewReads: Attempt[] = [
  {
    way: 'reading how its review stands',
    try: async (actor, owner) => seen(await reviewOfArticle(actor, (await draftOf(owner)).articleId)),
  },
  {
    way: 'reading how its review went',
    try: async (actor, owner) =>
      seen(await reviewRecord(actor, { articleId: (await draftOf(owner)).articleId, locale })),
  },
  {
    way: 'reading its comments',
    try: async (actor, owner) =>
      seen(await threadsOf(actor, { articleId: (await commentOf(owner)).articleId, locale })),
  },
];

/** Ways to take a part in the review of a text. */
export const reviewAttempts = {
  'article.comment': [
    {
      way: 'saying something about it',
      try: async (actor, owner) => {
        const { articleId } = await draftOf(owner);
        const input = { text: 'Xem lại câu này.' };
        return outcomeOf(await addComment(actor, morning, { articleId, locale, input }));
      },
    },
    {
      way: 'answering what is said',
      try: async (actor, owner) => {
        const { commentId } = await commentOf(owner);
        return outcomeOf(await replyTo(actor, morning, { commentId, input: { text: 'Đã sửa.' } }));
      },
    },
    {
      way: 'settling what is said',
      try: async (actor, owner) => {
        const { commentId } = await commentOf(owner);
        return outcomeOf(await setResolved(actor, morning, { commentId, resolved: true }));
      },
    },
  ],
  'translation.submit': [
    {
      way: 'submitting it',
      try: async (actor, owner) => {
        const { articleId } = await draftOf(owner);
        return outcomeOf(await submitForReview(actor, morning, { articleId, locale, version: 1 }));
      },
    },
    {
      way: 'taking it out of review',
      try: async (actor, owner) => outcomeOf(await reopenReview(actor, morning, await submittedOf(owner))),
    },
  ],
  'translation.review': [
    {
      way: 'asking for changes',
      try: async (actor, owner) =>
        outcomeOf(
          await askForChanges(actor, morning, { ...(await submittedOf(owner)), note: 'Sửa tiêu đề.' }),
        ),
    },
    {
      way: 'approving',
      try: async (actor, owner) => outcomeOf(await approveText(actor, morning, await submittedOf(owner))),
    },
  ],
  'translation.forcePublish': [
    {
      way: 'publishing without second eyes',
      try: async (actor, owner) => {
        const sectionId = await makeSection();
        await db.section.update({ where: { id: sectionId }, data: { secondEyes: true } });
        const { articleId } = await draftOf(owner, sectionId);
        const request = { articleId, locale, version: 1, forcedReason: 'Bão về trong đêm.' };
        return outcomeOf(await publishTranslation(actor, morning, request));
      },
    },
  ],
} satisfies Partial<Record<Action, Attempt[]>>;
