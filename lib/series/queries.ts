import type { Actor } from '../accounts/permissions.ts';
import { type ArticleBrief, briefsOf } from '../articles/brief.ts';
import { db } from '../db.ts';
import { isId } from '../id.ts';

/** The stories of a series as the desk orders them; `order` is what the next change says that it was based on. */
export async function storiesOfSeries(
  actor: Actor,
  seriesId: string,
): Promise<{ order: number; stories: ArticleBrief[] } | null> {
  if (!isId(seriesId)) return null;
  const series = await db.series.findUnique({
    where: { id: seriesId },
    include: { articles: { orderBy: { position: 'asc' } } },
  });
  if (!series) return null;
  const stories = await briefsOf(
    actor,
    series.articles.map(({ articleId }) => articleId),
  );
  return { order: series.order, stories };
}
