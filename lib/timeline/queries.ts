import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';

/** Events on one page of a timeline. */
export const timelinePageSize = 50;

/** Something that happened; `kind` is worded in `messages/` under `timeline`, with `locale` and `data` as its values. */
export type TimelineEntry = {
  id: string;
  at: Date;
  /** Who did it; '' when the newsroom did it by itself. */
  by: string;
  kind: string;
  locale: Locale | null;
  data: Record<string, unknown>;
};

export type Timeline = { entries: TimelineEntry[]; total: number; page: number; pages: number };

/**
 * What happened to an article, newest first.
 * @param asked `page` from 1; a page past the end has no entries.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function articleTimeline(
  actor: Actor,
  asked: { articleId: string; page?: number },
): Promise<Timeline | null> {
  const { articleId, page = 1 } = asked;
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { id: true, createdById: true, trashedAt: true },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const where = { articleId };
  const rows = await db.timelineEvent.findMany({
    where,
    // Ids grow with time, so events of one instant keep the order in which they were written.
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: timelinePageSize,
    skip: pageOffset(page, timelinePageSize),
    include: { actor: { select: { name: true } } },
  });
  const total = await db.timelineEvent.count({ where });
  const entries = rows.map(({ id, at, actor: who, kind, locale, data }) => ({
    id,
    at,
    by: who?.name ?? '',
    kind,
    locale,
    data: data as Record<string, unknown>,
  }));
  return { entries, total, page, pages: pageCount(total, timelinePageSize) };
}
