import { sees } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { commentLimits } from './limits.ts';
import type { Colleague, Said, Thread } from './schema.ts';

/** Threads on one page. */
export const threadsPerPage = 50;

const name = { select: { name: true } } as const;

const include = {
  author: name,
  resolvedBy: name,
  replies: {
    include: { author: name },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: commentLimits.replies,
  },
} as const satisfies Prisma.CommentInclude;

type Row = Prisma.CommentGetPayload<{ include: typeof include }>;

const saidOf = ({ id, text, author, at }: Pick<Row, 'id' | 'text' | 'author' | 'at'>): Said => ({
  ...{ id, text },
  by: author.name,
  at: at.toISOString(),
});

const threadOf = (row: Row): Thread => ({
  ...saidOf(row),
  block: row.block,
  quote: row.quote,
  resolved: row.resolvedAt && { by: row.resolvedBy?.name ?? '', at: row.resolvedAt.toISOString() },
  replies: row.replies.map(saidOf),
});

export type Threads = { threads: Thread[]; total: number; page: number; pages: number };

/**
 * What was said about one language of an article, oldest first.
 * @param asked `resolved`: those that are settled, else those that are open. `page` from 1; one past the end has no threads.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function threadsOf(
  actor: Actor,
  asked: { articleId: string; locale: Locale; resolved?: boolean; page?: number },
): Promise<Threads | null> {
  const { articleId, locale, resolved = false, page = 1 } = asked;
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { id: true, createdById: true, trashedAt: true },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const where = {
    translation: { articleId, locale },
    parentId: null,
    resolvedAt: resolved ? { not: null } : null,
  } satisfies Prisma.CommentWhereInput;
  const rows = await db.comment.findMany({
    where,
    include,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    skip: pageOffset(page, threadsPerPage),
    take: threadsPerPage,
  });
  const total = await db.comment.count({ where });
  return { threads: rows.map(threadOf), total, page, pages: pageCount(total, threadsPerPage) };
}

/**
 * Whether this actor may say something about an article, and the colleagues who can be named: those who may see it, in the
 * order of their names.
 */
export async function colleaguesFor(
  actor: Actor,
  articleId: string,
): Promise<{ mayComment: boolean; people: Colleague[] }> {
  const article = isId(articleId)
    ? await db.article.findUnique({
        where: { id: articleId },
        select: { id: true, createdById: true, trashedAt: true, units: { select: { unitId: true } } },
      })
    : null;
  if (
    !article ||
    article.trashedAt ||
    !(await sees(db, actor, article)) ||
    !may(actor, 'article.comment', article.createdById)
  )
    return { mayComment: false, people: [] };
  const rows = await db.user.findMany({
    where: { disabledAt: null, id: { not: actor.id } },
    select: {
      id: true,
      name: true,
      role: true,
      interfaceLocale: true,
      units: { select: { unitId: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: commentLimits.people,
  });
  const ofArticle = article.units.map(({ unitId }) => unitId);
  const people = rows
    .map(({ units, ...person }) => ({ ...person, unitIds: units.map(({ unitId }) => unitId) }))
    .filter((person) => may(person, 'article.read', article.createdById, ofArticle));
  return { mayComment: true, people: people.map((person) => ({ id: person.id, name: person.name })) };
}
