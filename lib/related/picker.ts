import { type Actor, reach } from '../accounts/permissions.ts';
import { type ArticleBrief, briefsOf } from '../articles/brief.ts';
import { mentions } from '../articles/mention.ts';
import { db, Prisma } from '../db.ts';
import { pageOffset } from '../text/paging.ts';
import { PickerQuery, pickerPageSize } from './schema.ts';

/** `more`: there is another page. */
export type PickerPage = { items: ArticleBrief[]; page: number; more: boolean };

const { sql } = Prisma;

/** What an actor may choose, and which headlines of it may be searched: what the desk shows them and what readers see. */
function scope(actor: Actor): { articles: Prisma.Sql; headlines: Prisma.Sql } {
  if (reach(actor, 'article.read') === 'any') return { articles: sql`true`, headlines: sql`true` };
  return {
    articles: sql`(a.created_by_id = ${actor.id} OR EXISTS (
      SELECT FROM translation t WHERE t.article_id = a.id AND t.status = 'published'))`,
    headlines: sql`(status = 'published' OR article_id IN (
      SELECT id FROM article WHERE created_by_id = ${actor.id}))`,
  };
}

/**
 * Articles to choose related news from, the latest changed first, found without marks in both languages: all of them,
 * for writers those that are public and their own.
 */
export async function searchForRelated(actor: Actor, input: PickerQuery): Promise<PickerPage> {
  const { q, excludeId, page } = PickerQuery.parse(input);
  const { articles, headlines } = scope(actor);
  const mentioned = mentions(q, headlines);
  const conditions = [
    articles,
    ...(excludeId ? [sql`a.id <> ${excludeId}::uuid`] : []),
    ...(mentioned ? [mentioned] : []),
  ];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a.updated_at DESC, a.id LIMIT ${pickerPageSize + 1} OFFSET ${pageOffset(page, pickerPageSize)}`;
  const ids = found.slice(0, pickerPageSize).map(({ id }) => id);
  return { items: await briefsOf(actor, ids), page, more: found.length > pickerPageSize };
}
