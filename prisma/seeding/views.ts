import type { Clock } from '../../lib/clock.ts';
import { db } from '../../lib/db.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { randomFrom } from '../stories/scenes/random.ts';
import type { Story } from '../stories/story.ts';
import { localDay, localTime } from './must.ts';

type Row = { articleId: string; locale: Locale; day: Date; count: number };

const day = 24 * 3_600_000;

/** Spreads a number of reads over the days after publication: most at once, a few for weeks. */
function spread(total: number, from: Date, days: number): { day: Date; count: number }[] {
  const weights = Array.from({ length: days }, (_none, index) => 0.62 ** index + 0.012);
  const sum = weights.reduce((a, b) => a + b, 0);
  let left = total;
  const rows = weights.map((weight, index) => {
    const count = index === days - 1 ? left : Math.min(left, Math.round((total * weight) / sum));
    left -= count;
    return { day: new Date(localDay(from).getTime() + index * day), count };
  });
  return rows.filter(({ count }) => count > 0);
}

/** Reads of the last month, so that a site begun today has something that is read today. */
function lately(articleId: string, locale: Locale, now: Date, published: Date, seed: number): Row[] {
  const random = randomFrom(seed);
  const age = (now.getTime() - published.getTime()) / day;
  const fresh = age < 45 ? 5 : age < 200 ? 2 : 0.6;
  const popular = fresh * random.between(0.5, 4);
  const rows: Row[] = [];
  for (let ago = 0; ago < 30; ago += 1) {
    const at = new Date(now.getTime() - ago * day);
    const count = Math.round(popular * random.between(0.2, 1.6));
    if (at > published && count) rows.push({ articleId, locale, day: localDay(at), count });
  }
  return rows;
}

/** Counts the reads of public stories. One that says its number has exactly that number, all in Vietnamese. */
export async function seedViews(
  clock: Clock,
  seeded: readonly { id: string; story: Story }[],
): Promise<void> {
  const now = clock();
  const rows = seeded.flatMap(({ id: articleId, story }, index) => {
    const { vi, en, views } = story;
    if (!vi.published || localTime(vi.published) > now) return [];
    const random = randomFrom(index + 1);
    const total = views ?? random.whole(90, 520);
    const past = spread(total, localTime(vi.published), 21).map((row) => ({
      articleId,
      locale: 'vi' as const,
      ...row,
    }));
    if (views !== undefined) return past;
    const abroad = en?.published ? spread(Math.round(total * 0.3), localTime(en.published), 14) : [];
    const english = abroad.map((row) => ({ articleId, locale: 'en' as const, ...row }));
    const recent = lately(articleId, 'vi', now, localTime(vi.published), index + 100);
    const recentEnglish = en?.published
      ? lately(articleId, 'en', now, localTime(en.published), index + 200)
      : [];
    return [...past, ...english, ...recent, ...recentEnglish];
  });
  const merged = new Map<string, Row>();
  for (const row of rows.filter((found) => found.day <= now)) {
    const key = `${row.articleId} ${row.locale} ${row.day.getTime()}`;
    merged.set(key, { ...row, count: row.count + (merged.get(key)?.count ?? 0) });
  }
  await db.dailyViews.createMany({ data: [...merged.values()] });
}
