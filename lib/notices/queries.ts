import type { Actor } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { mostCounted, type NoticeData, type NoticeKind, noticeKinds } from './schema.ts';

/** Notices on one page of the list. */
export const noticesPerPage = 25;

/** A notice as its reader sees it; `by` is '' where nobody did it. */
export type NoticeRow = {
  id: string;
  kind: NoticeKind;
  at: Date;
  read: boolean;
  by: string;
  locale: Locale | null;
  data: NoticeData;
};

/** How many notices one has not read; one more than `mostCounted` when there are more. */
export const unreadNotices = (actor: Actor): Promise<number> =>
  db.notice.count({ where: { userId: actor.id, readAt: null }, take: mostCounted + 1 });

/**
 * One's own notices, the newest first.
 * @param page From 1.
 * @returns null when there is no such page.
 */
export async function listNotices(
  actor: Actor,
  page: number,
): Promise<{ notices: NoticeRow[]; total: number; pages: number } | null> {
  const where = { userId: actor.id, kind: { in: [...noticeKinds] } };
  const total = await db.notice.count({ where });
  const pages = pageCount(total, noticesPerPage);
  if (page > pages) return null;
  const rows = await db.notice.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: pageOffset(page, noticesPerPage),
    take: noticesPerPage,
    include: { doer: { select: { name: true } } },
  });
  const notices = rows.map(({ id, kind, at, readAt, locale, doer, data }) => ({
    ...{ id, at, locale },
    kind: kind as NoticeKind,
    read: readAt !== null,
    by: doer?.name ?? '',
    data: data as NoticeData,
  }));
  return { notices, total, pages };
}

/** Where one of one's own notices leads, below the desk; null when there is none, or its article is gone. */
export async function placeOfNotice(actor: Actor, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await db.notice.findUnique({ where: { id, userId: actor.id } });
  if (!row?.articleId) return null;
  const { place } = row.data as NoticeData;
  return `/admin/articles/${row.articleId}${place ? `#${place}` : ''}`;
}

/** Kinds that one does not want by e-mail. */
export async function unmailedKinds(actor: Actor): Promise<NoticeKind[]> {
  const user = await db.user.findUnique({ where: { id: actor.id }, select: { unmailed: true } });
  return noticeKinds.filter((kind) => user?.unmailed.includes(kind));
}
