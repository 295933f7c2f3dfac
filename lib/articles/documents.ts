import type { Transaction } from '../db.ts';
import { type Issue, issue } from '../issue.ts';
import { dateOfDay, dayOfDate } from '../text/day.ts';
import { documentKey } from './document-number.ts';
import type { ArticleInput } from './schema.ts';

type Cited = ArticleInput['documents'][number];

type Known = { id: string; number: string; day: string | null; citedHere: boolean; citedElsewhere: boolean };

/** Documents by number key, locked so that two articles cannot give one document two dates. */
async function lockDocuments(
  tx: Transaction,
  articleId: string,
  cited: Cited[],
): Promise<Map<string, Known>> {
  const wanted = cited.map(({ number }) => ({ number, numberKey: documentKey(number) }));
  // In one order for everybody, so that two who cite the same documents do not wait for each other.
  wanted.sort((one, other) => (one.numberKey < other.numberKey ? -1 : 1));
  await tx.document.createMany({ data: wanted, skipDuplicates: true });
  const keys = wanted.map(({ numberKey }) => numberKey);
  const rows = await tx.$queryRaw<{ id: string; number: string; key: string; date: Date | null }[]>`
    SELECT id, number, number_key AS key, date FROM document
    WHERE number_key = ANY(${keys}) ORDER BY number_key COLLATE "C" FOR UPDATE`;
  // Asked only now: while waiting for the lock, another article may have cited the same.
  const citations = await tx.citation.findMany({ where: { documentId: { in: rows.map(({ id }) => id) } } });
  return new Map(
    rows.map(({ id, number, key, date }) => {
      const citing = citations.filter(({ documentId }) => documentId === id);
      const citedHere = citing.some((citation) => citation.articleId === articleId);
      const citedElsewhere = citing.some((citation) => citation.articleId !== articleId);
      return [key, { id, number, day: date && dayOfDate(date), citedHere, citedElsewhere }];
    }),
  );
}

/** What a document's row becomes when it is cited so; null when the date contradicts what another article relies on. */
function settled(document: Known, { number, date }: Cited): { number: string; day: string | null } | null {
  if (!document.citedElsewhere) return { number, day: document.citedHere ? date : (date ?? document.day) };
  if (date && document.day && date !== document.day) return null;
  return { number: document.number, day: document.day ?? date };
}

/**
 * Finds or stores the documents an article cites. A document is stored once, however its number is typed, and has one
 * date, filled in by whoever gives one first. While only this article cites it, both can be put right here.
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
  for (const [index, citation] of cited.entries()) {
    const document = known.get(documentKey(citation.number));
    if (!document) throw new Error(`document ${citation.number} was neither found nor stored`);
    ids.push(document.id);
    const next = settled(document, citation);
    if (!next) {
      const values = { number: document.number, date: document.day ?? '' };
      issues.push(issue(`documents.${index}.date`, 'documentDateDiffers', values));
    } else if (next.number !== document.number || next.day !== document.day) {
      const data = { number: next.number, date: next.day && dateOfDay(next.day) };
      await tx.document.update({ where: { id: document.id }, data });
    }
  }
  return { ids, issues };
}
