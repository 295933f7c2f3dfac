import { seesArticle } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { type DeskRow, deskRowInclude, deskRowOf } from './desk-row.ts';
import { DueFilter, listPageSize } from './schema.ts';

export type TranslationsDue = {
  rows: DeskRow[];
  total: number;
  page: number;
  pages: number;
  /** The filter as it was understood. */
  filter: DueFilter;
};

const { sql } = Prisma;

const kinds: Record<NonNullable<DueFilter['kind']>, Prisma.Sql> = {
  // A translation that is there is due for its blocks.
  absent: sql`a.missing_blocks = 0 AND a.behind_blocks = 0`,
  partial: sql`a.missing_blocks > 0`,
  behind: sql`a.behind_blocks > 0`,
};

/**
 * One page of the translations that are missing or behind, those that have waited longest first; writers see their own articles
 * only.
 * @param input DueFilter, such as the query of an address. A page past the end has no rows.
 */
export async function translationsDue(actor: Actor, input: unknown): Promise<TranslationsDue> {
  const filter = DueFilter.parse(input);
  const { page, kind } = filter;
  const far = reach(actor, 'article.read');
  if (far === 'none') return { rows: [], total: 0, page, pages: 1, filter };
  const conditions = [
    sql`a.translation_due IS NOT NULL`,
    sql`a.trashed_at IS NULL`,
    ...(far === 'any' ? [] : [seesArticle(actor)]),
    ...(kind ? [kinds[kind]] : []),
  ];
  const condition = Prisma.join(conditions, ' AND ');
  const [found, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT a.id FROM article a WHERE ${condition} ORDER BY a.translation_due, a.id
      LIMIT ${listPageSize} OFFSET ${pageOffset(page, listPageSize)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM article a WHERE ${condition}`,
  ]);
  const ids = found.map(({ id }) => id);
  const articles = await db.article.findMany({ where: { id: { in: ids } }, include: deskRowInclude });
  const byId = new Map(articles.map((article) => [article.id, deskRowOf(article)]));
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  const total = counted[0]?.total ?? 0;
  return { rows, total, page, pages: pageCount(total, listPageSize), filter };
}
