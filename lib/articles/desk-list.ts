import { type Actor, reach } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import { readSettings } from '../settings/queries.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { type DeskRow, deskRowInclude, deskRowOf } from './desk-row.ts';
import { listCondition } from './list-conditions.ts';
import { ListFilter, listPageSize } from './schema.ts';

export type DeskList = {
  rows: DeskRow[];
  /** Articles that the filter lets through. */
  total: number;
  page: number;
  pages: number;
  /** The filter as it was understood. */
  filter: ListFilter;
};

const { sql } = Prisma;

/** Newest first, or by headline in the order of the Vietnamese alphabet; articles without the date or headline come last. */
const orders: Record<ListFilter['sort'], Prisma.Sql> = {
  updated: sql`a.updated_at DESC`,
  published: sql`a.published_at DESC NULLS LAST`,
  title: sql`a.headline COLLATE "vi-x-icu"`,
};

/**
 * One page of the desk's list; writers see their own articles only.
 * @param input ListFilter, such as the query of an address: every field may be absent. A page past the end has no rows.
 */
export async function listArticles(actor: Actor, input: unknown): Promise<DeskList> {
  const filter = ListFilter.parse(input);
  const { page, sort } = filter;
  if (reach(actor, 'article.read') === 'none') return { rows: [], total: 0, page, pages: 1, filter };
  const timeZone = filter.from || filter.to ? (await readSettings()).timeZone : '';
  const condition = listCondition(actor, filter, timeZone);
  const [found, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT a.id FROM article a WHERE ${condition} ORDER BY ${orders[sort]}, a.id
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
