import { seesArticle } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import { type ArticleBrief, briefsOf } from '../articles/brief.ts';
import { mentions } from '../articles/mention.ts';
import { db, Prisma } from '../db.ts';
import { pageOffset } from '../text/paging.ts';
import { PickerQuery, pickerPageSize } from './schema.ts';

/** `more`: there is another page. */
export type PickerPage = { items: ArticleBrief[]; page: number; more: boolean };

const { sql } = Prisma;

/** What an actor may choose, as a condition on an article and one of its texts: what the desk and what readers see. */
const choosable = (actor: Actor): Prisma.Sql =>
  reach(actor, 'article.read') === 'any'
    ? sql`true`
    : sql`(t.status = 'published' OR (${seesArticle(actor)}))`;

/**
 * Articles to choose related news from, the latest changed first, found without marks in both languages: all that have a
 * text, for writers those that are public and their own.
 */
export async function searchForRelated(actor: Actor, input: PickerQuery): Promise<PickerPage> {
  const { q, excludeId, page } = PickerQuery.parse(input);
  const may = choosable(actor);
  const conditions = [
    mentions('', may),
    sql`a.trashed_at IS NULL`,
    ...(q ? [mentions(q, may)] : []),
    ...(excludeId ? [sql`a.id <> ${excludeId}::uuid`] : []),
  ];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a.updated_at DESC, a.id LIMIT ${pickerPageSize + 1} OFFSET ${pageOffset(page, pickerPageSize)}`;
  const ids = found.slice(0, pickerPageSize).map(({ id }) => id);
  return { items: await briefsOf(actor, ids), page, more: found.length > pickerPageSize };
}
