import { seenArticles, sees } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import type { Issue } from '../issue.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { ScheduledFilter, type ScheduleKind } from './schema.ts';

/** Rows on one page of what is scheduled. */
export const scheduledPageSize = 30;

/** Something that is to happen to a text, or has. */
export type Scheduled = {
  id: string;
  articleId: string;
  locale: Locale;
  /** Headline of the text that is approved, or of the newest. */
  title: string;
  kind: ScheduleKind;
  at: Date;
  /** Number of the revision that is approved; null where it is the newest. */
  revision: number | null;
  state: 'waiting' | 'done' | 'failed' | 'cancelled';
  /** Why it failed. */
  issues: Issue[];
  by: string;
  settledAt: Date | null;
};

const include = {
  madeBy: { select: { name: true } },
  revision: { select: { number: true, title: true } },
  translation: { select: { articleId: true, locale: true, title: true } },
} as const satisfies Prisma.ScheduleInclude;

const scheduledOf = (row: Prisma.ScheduleGetPayload<{ include: typeof include }>): Scheduled => ({
  ...{ id: row.id, kind: row.kind, at: row.at, state: row.state, settledAt: row.settledAt },
  articleId: row.translation.articleId,
  locale: row.translation.locale,
  title: row.revision?.title ?? row.translation.title,
  revision: row.revision?.number ?? null,
  // Written by our own commands.
  issues: row.issues as Issue[],
  by: row.madeBy.name,
});

/**
 * One page of what is scheduled, of the articles that the actor may see: what waits by its hour, the rest by when it was
 * settled, the latest first.
 * @param input ScheduledFilter, such as the query of an address. A page past the end has no rows.
 */
export async function listScheduled(
  actor: Actor,
  input: unknown,
): Promise<{ rows: Scheduled[]; total: number; page: number; pages: number; filter: ScheduledFilter }> {
  const filter = ScheduledFilter.parse(input);
  const { state, page } = filter;
  const far = reach(actor, 'article.read');
  const where = {
    state,
    translation: { article: { trashedAt: null, ...seenArticles(actor) } },
  } satisfies Prisma.ScheduleWhereInput;
  if (far === 'none') return { rows: [], total: 0, page, pages: 1, filter };
  const [rows, total] = await Promise.all([
    db.schedule.findMany({
      where,
      include,
      orderBy: state === 'waiting' ? [{ at: 'asc' }, { id: 'asc' }] : [{ settledAt: 'desc' }, { id: 'asc' }],
      take: scheduledPageSize,
      skip: pageOffset(page, scheduledPageSize),
    }),
    db.schedule.count({ where }),
  ]);
  return { rows: rows.map(scheduledOf), total, page, pages: pageCount(total, scheduledPageSize), filter };
}

/** What is to happen next to each language of an article, where anything is and the actor may see it. */
export async function nextScheduled(
  actor: Actor,
  articleId: string,
): Promise<Partial<Record<Locale, Pick<Scheduled, 'kind' | 'at'>>>> {
  if (reach(actor, 'article.read') === 'none' || !isId(articleId)) return {};
  const rows = await db.schedule.findMany({
    where: {
      state: 'waiting',
      translation: { articleId, article: { trashedAt: null, ...seenArticles(actor) } },
    },
    select: { kind: true, at: true, translation: { select: { locale: true } } },
    orderBy: { at: 'desc' },
  });
  return Object.fromEntries(rows.map(({ kind, at, translation }) => [translation.locale, { kind, at }]));
}

/** What is ahead of one language. */
export type ScheduleState = {
  waiting: Scheduled[];
  /** What failed last, where nothing has been made since. */
  failed: Scheduled | null;
  /** What was cancelled a short while ago and can be restored. */
  cancelled: Scheduled | null;
  embargoUntil: Date | null;
};

/** So long what was cancelled is offered again. */
const undoMs = 60 * 60_000;

/**
 * @param now What is past by then is not offered.
 * @returns null when there is no such text or the actor may not see it.
 */
export async function scheduleOf(
  actor: Actor,
  { articleId, locale }: { articleId: string; locale: Locale },
  now = new Date(),
): Promise<ScheduleState | null> {
  if (!isId(articleId)) return null;
  const translation = await db.translation.findUnique({
    where: { articleId_locale: { articleId, locale } },
    select: {
      id: true,
      embargoUntil: true,
      article: { select: { id: true, createdById: true, trashedAt: true } },
    },
  });
  if (!translation || translation.article.trashedAt || !(await sees(db, actor, translation.article)))
    return null;
  const { id: translationId, embargoUntil } = translation;
  const recent = new Date(now.getTime() - undoMs);
  const [waiting, last, undone] = await Promise.all([
    db.schedule.findMany({ where: { translationId, state: 'waiting' }, include, orderBy: { at: 'asc' } }),
    db.schedule.findFirst({
      where: { translationId },
      include,
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    }),
    db.schedule.findFirst({
      where: { translationId, state: 'cancelled', at: { gt: now }, settledAt: { gt: recent } },
      include,
      orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
    }),
  ]);
  const isReplaced = waiting.some(({ kind }) => kind === undone?.kind);
  return {
    waiting: waiting.map(scheduledOf),
    failed: last?.state === 'failed' ? scheduledOf(last) : null,
    cancelled: undone && !isReplaced ? scheduledOf(undone) : null,
    embargoUntil: embargoUntil && embargoUntil > now ? embargoUntil : null,
  };
}
