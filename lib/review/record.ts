import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';

/** Steps on one page of the record. */
export const recordPageSize = 20;

/** What a review and what came of it consists of; worded under `timeline`. */
const kinds = [
  'review.asked',
  'review.changesAsked',
  'review.approved',
  'review.reopened',
  'translation.forced',
  'translation.published',
  'translation.republished',
  'translation.withdrawn',
] as const;

export type ReviewStep = {
  id: string;
  at: Date;
  by: string;
  locale: Locale;
  kind: (typeof kinds)[number];
  /** What the wording needs. */
  values: Record<string, string | number>;
  /** What was said with it. */
  note: string;
};

/**
 * How the review of one language went, newest first.
 * @param asked `page` from 1; a page past the end has no entries.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function reviewRecord(
  actor: Actor,
  asked: { articleId: string; locale: Locale; page?: number },
): Promise<{ entries: ReviewStep[]; total: number; pages: number } | null> {
  const { articleId, locale, page = 1 } = asked;
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { id: true, createdById: true, trashedAt: true },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const where = { articleId, locale, kind: { in: [...kinds] } };
  const rows = await db.timelineEvent.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: pageOffset(page, recordPageSize),
    take: recordPageSize,
    include: { actor: { select: { name: true } } },
  });
  const total = await db.timelineEvent.count({ where });
  const entries = rows.map(({ id, at, actor: who, kind, data }) => {
    const { note = '', ...values } = data as Record<string, string | number>;
    return {
      id,
      at,
      by: who?.name ?? '',
      locale,
      kind: kind as ReviewStep['kind'],
      values,
      note: String(note),
    };
  });
  return { entries, total, pages: pageCount(total, recordPageSize) };
}
