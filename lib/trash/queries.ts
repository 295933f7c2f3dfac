import { seenArticles } from '../accounts/article-reach.ts';
import { type Actor, may, reach } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { restorableUntil } from './commands.ts';
import { trashDays } from './limits.ts';

/** Articles on one page of the trash. */
export const trashPageSize = 30;

/** An article in the trash. */
export type TrashRow = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  author: string;
  trashedAt: Date;
  trashedBy: string;
  /** Until when whoever may put it there can take it out. */
  until: Date;
  mayRestore: boolean;
  mayDelete: boolean;
};

/**
 * One page of the trash, what was put there last first: for thirty days to all who may see the article, afterwards to those
 * alone who may delete it for ever. Nothing leaves the trash by itself.
 * @param page From 1; one past the end has no rows.
 */
export async function listTrash(
  actor: Actor,
  now: Date,
  page = 1,
): Promise<{ rows: TrashRow[]; total: number; page: number; pages: number }> {
  const far = reach(actor, 'article.trash');
  if (far === 'none') return { rows: [], total: 0, page, pages: 1 };
  const since = new Date(now.getTime() - trashDays * 86_400_000);
  const where = {
    trashedAt: may(actor, 'article.delete') ? { not: null } : { gte: since },
    ...(far === 'any' ? {} : { createdById: actor.id }),
    ...seenArticles(actor),
  } satisfies Prisma.ArticleWhereInput;
  const [rows, total] = await Promise.all([
    db.article.findMany({
      where,
      orderBy: [{ trashedAt: 'desc' }, { id: 'asc' }],
      take: trashPageSize,
      skip: pageOffset(page, trashPageSize),
      select: {
        ...{ id: true, trashedAt: true, createdById: true },
        createdBy: { select: { name: true } },
        trashedBy: { select: { name: true } },
        translations: { select: { locale: true, title: true }, orderBy: { locale: 'asc' } },
      },
    }),
    db.article.count({ where }),
  ]);
  const trashed = rows.map((row): TrashRow => {
    const { id: articleId, createdById, createdBy, trashedBy, translations } = row;
    const trashedAt = row.trashedAt ?? now;
    const text = translations.find(({ title }) => title);
    const until = restorableUntil(trashedAt);
    const mayDelete = may(actor, 'article.delete', createdById);
    return {
      ...{ articleId, trashedAt, until, mayDelete },
      title: text?.title ?? '',
      titleLocale: text?.locale ?? 'vi',
      author: createdBy.name,
      trashedBy: trashedBy?.name ?? '',
      mayRestore: may(actor, 'article.trash', createdById) && (mayDelete || now <= until),
    };
  });
  return { rows: trashed, total, page, pages: pageCount(total, trashPageSize) };
}
