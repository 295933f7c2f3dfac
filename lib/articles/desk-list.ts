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

const both = sql`
  LEFT JOIN translation vi ON vi.article_id = a.id AND vi.locale = 'vi'
  LEFT JOIN translation en ON en.article_id = a.id AND en.locale = 'en'`;

/** Newest first; by headline in the order of the Vietnamese alphabet. Articles without the date or headline come last. */
const orders: Record<ListFilter['sort'], { joins: Prisma.Sql; by: Prisma.Sql }> = {
  updated: { joins: Prisma.empty, by: sql`a.updated_at DESC` },
  published: { joins: both, by: sql`greatest(vi.published_at, en.published_at) DESC NULLS LAST` },
  title: {
    joins: both,
    by: sql`nullif(coalesce(nullif(vi.title, ''), en.title), '') COLLATE "vi-x-icu" NULLS LAST`,
  },
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
  const { joins, by } = orders[sort];
  const hits = sql`SELECT a.id, a.updated_at FROM article a WHERE ${condition}`;
  // Sorting by the articles' own index stops after a page; the others sort all hits, found once.
  const from = sort === 'updated' ? sql`article a WHERE ${condition}` : sql`hit a ${joins}`;
  const before = sort === 'updated' ? Prisma.empty : sql`WITH hit AS MATERIALIZED (${hits})`;
  const [found, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      ${before} SELECT a.id FROM ${from} ORDER BY ${by}, a.id
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
