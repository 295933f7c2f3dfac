import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { addReads } from '../../../lib/views/commands.ts';
import { readsOf } from '../../../lib/views/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeActor, makePublished } from '../../support/newsroom.ts';

beforeEach(emptyDatabase);

const published = async () => makePublished(await makeActor('publisher'), { vi: { slug: 'hoi-nghi' } });

test('reads are added up by article, language and day', async () => {
  const { articleId } = await published();
  const reads = { articleId, locale: 'vi' as const };
  await addReads([{ ...reads, count: 3 }], clockAt('2026-11-20T08:00:00+07:00'));
  await addReads(
    [
      { ...reads, count: 2 },
      { ...reads, count: 1 },
    ],
    clockAt('2026-11-20T23:59:00+07:00'),
  );
  await addReads([{ ...reads, count: 4 }], clockAt('2026-11-21T00:01:00+07:00'));
  expect(await readsOf(articleId, 'vi')).toBe(10);
  const days = await db.dailyViews.findMany({ orderBy: { day: 'asc' } });
  expect(days.map(({ day, count }) => [day.toISOString().slice(0, 10), count])).toEqual([
    ['2026-11-20', 6],
    ['2026-11-21', 4],
  ]);
});

test('what is not public in that language is not counted', async () => {
  const { articleId } = await published();
  await addReads([{ articleId, locale: 'en', count: 3 }], clockAt('2026-11-20T08:00:00+07:00'));
  expect(await db.dailyViews.count()).toBe(0);
});

test('nothing is added where nothing was read', async () => {
  await addReads([], clockAt('2026-11-20T08:00:00+07:00'));
  expect(await db.dailyViews.count()).toBe(0);
});

test('two instances that write at once lose nothing', async () => {
  const made = [await published()];
  const publisher = await makeActor('publisher');
  for (const slug of ['a', 'b', 'c']) made.push(await makePublished(publisher, { vi: { slug } }));
  const reads = made.map(({ articleId }) => ({ articleId, locale: 'vi' as const, count: 1 }));
  const clock = clockAt('2026-11-20T08:00:00+07:00');
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => addReads(at % 2 ? reads : [...reads].reverse(), clock)),
  );
  for (const { articleId } of made) expect(await readsOf(articleId, 'vi')).toBe(20);
});

test('counting makes no page stale', async () => {
  const { articleId } = await published();
  const before = await db.contentVersion.findFirst();
  await addReads([{ articleId, locale: 'vi', count: 3 }], clockAt('2026-11-20T08:00:00+07:00'));
  expect(await db.contentVersion.findFirst()).toEqual(before);
});
