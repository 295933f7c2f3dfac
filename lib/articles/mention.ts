import { Prisma } from '../db.ts';
import { documentKey } from './document-number.ts';

const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * SQL for "article `a` has every word of `q` in a headline of one language, or cites a document whose number has `q` in
 * it"; marks and case do not matter. `among` narrows the headlines by a condition on `translation`. Null when `q` has no word.
 */
export function mentions(q: string, among: Prisma.Sql = Prisma.sql`true`): Prisma.Sql | null {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 10);
  if (words.length === 0) return null;
  // The database folds the words too, by the same dictionary as the headlines.
  const inTitle = words.map((word) => Prisma.sql`title_fold LIKE fold(${part(word)})`);
  const titles = Prisma.sql`SELECT article_id FROM translation WHERE ${Prisma.join([...inTitle, among], ' AND ')}`;
  if (!/[0-9]/.test(q)) return Prisma.sql`a.id IN (${titles})`;
  const numbers = Prisma.sql`
    SELECT article_id FROM citation JOIN document ON document.id = document_id
    WHERE number_key LIKE ${part(documentKey(q))}`;
  return Prisma.sql`a.id IN (${titles} UNION ALL ${numbers})`;
}
