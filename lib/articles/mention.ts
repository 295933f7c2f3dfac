import { Prisma } from '../db.ts';
import { documentKey } from './document-number.ts';

const { sql } = Prisma;

const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * SQL for "article `a` has a headline, in one language, with every word of `q`, or cites a document whose number has `q`
 * in it"; marks and case do not matter. With no words every article that has a text is meant.
 * @param among narrows the headlines looked at: SQL about the article `a` and its translation `t`.
 */
export function mentions(q: string, among: Prisma.Sql = sql`true`): Prisma.Sql {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 10);
  // The database folds the words too, by the same dictionary as the headlines.
  const headline = Prisma.join(
    [among, ...words.map((word) => sql`t.title_fold LIKE fold(${part(word)})`)],
    ' AND ',
  );
  if (!/[0-9]/.test(q))
    return sql`EXISTS (SELECT FROM translation t WHERE t.article_id = a.id AND ${headline})`;
  return sql`a.id IN (
    SELECT a.id FROM translation t JOIN article a ON a.id = t.article_id WHERE ${headline}
    UNION ALL
    SELECT article_id FROM citation JOIN document ON document.id = document_id
    WHERE number_key LIKE ${part(documentKey(q))})`;
}
