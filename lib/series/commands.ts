import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { readInput } from '../input.ts';
import {
  done,
  type Issue,
  issue,
  notFound,
  notPermitted,
  overtaken,
  type Result,
  refused,
} from '../issue.ts';
import { lastSave } from '../timeline/last-save.ts';
import { transaction } from '../transaction.ts';
import { StoriesInput } from './schema.ts';

/** Stories that do not exist, or stand in another series: an issue each. */
async function unfit(tx: Transaction, seriesId: string, articleIds: readonly string[]): Promise<Issue[]> {
  const rows = await tx.$queryRaw<{ id: string; other: string | null }[]>`
    SELECT a.id, (SELECT st.name FROM series_item si JOIN series_text st ON st.series_id = si.series_id AND st.locale = 'vi'
      WHERE si.article_id = a.id AND si.series_id <> ${seriesId}::uuid) AS other
    FROM article a WHERE a.id = ANY (${[...articleIds]}::uuid[]) ORDER BY a.id FOR KEY SHARE OF a`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return articleIds.flatMap((id, index) => {
    const found = byId.get(id);
    if (!found) return [issue(`articleIds.${index}`, 'relatedMissing')];
    return found.other ? [issue(`articleIds.${index}`, 'inOtherSeries', { name: found.other })] : [];
  });
}

/**
 * Says which stories make a series, and in which order. Readers see it at once, of the stories that are public in their
 * language. For publishers.
 * @param input `articleIds`, and `order`, the version of the order it was based on.
 * @returns the new version of the order; the stored one when exactly this is stored already. Issues: notPermitted, notFound,
 *   overtaken (`by`, `at`, `version`), tooMany; on `articleIds.N`: relatedTwice, relatedMissing, inOtherSeries (`name`).
 */
export async function orderSeries(
  actor: Actor,
  clock: Clock,
  seriesId: string,
  input: unknown,
): Promise<Result<{ order: number }>> {
  if (!may(actor, 'series.edit')) return notPermitted();
  if (!isId(seriesId)) return notFound();
  const read = readInput(StoriesInput, input);
  if (!read.ok) return read;
  const { order, articleIds } = read.data;
  return transaction(async (tx) => {
    // One at a time, so that no article is put into two series at once.
    await tx.$executeRaw`LOCK TABLE series_item IN SHARE ROW EXCLUSIVE MODE`;
    const series = await tx.series.findUnique({
      where: { id: seriesId },
      include: { texts: { where: { locale: 'vi' } }, articles: { orderBy: { position: 'asc' } } },
    });
    if (!series) return notFound();
    const stored = series.articles.map(({ articleId }) => articleId);
    if (stored.join() === articleIds.join()) return done({ order: series.order });
    if (series.order !== order) {
      const last = await lastSave(tx, ['series.added', 'series.ordered'], { name: 'id', id: seriesId });
      return overtaken({ ...last, version: series.order });
    }
    const issues = await unfit(tx, seriesId, articleIds);
    if (issues.length > 0) return refused(...issues);
    await tx.seriesItem.deleteMany({ where: { seriesId } });
    await tx.seriesItem.createMany({
      data: articleIds.map((articleId, position) => ({ articleId, seriesId, position })),
    });
    const next = order + 1;
    await tx.series.update({ where: { id: seriesId }, data: { order: next } });
    const data = { id: seriesId, name: series.texts[0]?.name ?? '', count: articleIds.length };
    await tx.timelineEvent.create({
      data: { at: clock(), actorId: actor.id, kind: 'series.ordered', data },
    });
    return done({ order: next });
  });
}
