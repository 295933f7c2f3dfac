import type { Transaction } from '../db.ts';
import { type Issue, issue } from '../issue.ts';
import { dateOfDay, dayOfDate } from '../text/day.ts';
import { documentIdentity, documentKey } from './document-number.ts';
import type { ArticleInput } from './schema.ts';

type Cited = ArticleInput['documents'][number];

type Known = { id: string; number: string; day: string | null; citedElsewhere: boolean };

type Row = { id: string; number: string; key: string; date: Date | null };

/** Documents by identity, locked so that two articles cannot give one document two dates. */
async function lockDocuments(
  tx: Transaction,
  articleId: string,
  cited: Cited[],
): Promise<Map<string, Known>> {
  const wanted = cited.map(({ number, date }) => ({
    number,
    numberKey: documentKey(number),
    date: date && dateOfDay(date),
    year: Number(date?.slice(0, 4) ?? 0),
  }));
  // In one order for everybody, so that two who cite the same documents do not wait for each other.
  wanted.sort((one, other) =>
    one.numberKey === other.numberKey ? one.year - other.year : one.numberKey < other.numberKey ? -1 : 1,
  );
  const data = wanted.map(({ number, numberKey, date }) => ({ number, numberKey, date }));
  await tx.document.createMany({ data, skipDuplicates: true });
  const keys = wanted.map(({ numberKey }) => numberKey);
  const years = wanted.map(({ year }) => year);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.number, d.number_key AS key, d.date
    FROM document d JOIN unnest(${keys}::text[], ${years}::int[]) AS w (key, year) ON d.number_key = w.key AND d.year = w.year
    ORDER BY d.number_key COLLATE "C", d.year FOR UPDATE OF d`;
  // Asked only now: while waiting for the lock, another article may have cited the same.
  const citations = await tx.citation.findMany({
    where: { documentId: { in: rows.map(({ id }) => id) }, articleId: { not: articleId } },
  });
  const elsewhere = new Set(citations.map(({ documentId }) => documentId));
  return new Map(
    rows.map(({ id, number, key, date }) => {
      const day = date && dayOfDate(date);
      return [documentIdentity(key, day), { id, number, day, citedElsewhere: elsewhere.has(id) }];
    }),
  );
}

/**
 * Finds or stores the documents an article cites. A document is its number, however that is typed, and the year of its
 * date; in a year it has one date. Undated it is an entry of its own, which no dated one takes over: another year's may
 * be meant. While only this article cites it, number and date can be put right here.
 * @returns ids in the order cited, or an issue documentDateDiffers (`number`, `date` as stored) on `documents.N.date`.
 */
export async function citeDocuments(
  tx: Transaction,
  articleId: string,
  cited: Cited[],
): Promise<{ ids: string[]; issues: Issue[] }> {
  const known = await lockDocuments(tx, articleId, cited);
  const ids: string[] = [];
  const issues: Issue[] = [];
  for (const [index, { number, date }] of cited.entries()) {
    const document = known.get(documentIdentity(number, date));
    if (!document) throw new Error(`document ${number} was neither found nor stored`);
    const { id, day, citedElsewhere } = document;
    ids.push(id);
    if (citedElsewhere && day !== date) {
      const values = { number: document.number, date: day ?? '' };
      issues.push(issue(`documents.${index}.date`, 'documentDateDiffers', values));
    } else if (!citedElsewhere && (number !== document.number || date !== day)) {
      await tx.document.update({ where: { id }, data: { number, date: date && dateOfDay(date) } });
    }
  }
  return { ids, issues };
}
