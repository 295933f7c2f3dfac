import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { applyMigrations } from '../../lib/migrations/apply.ts';
import { serverOf, startElsewhere, untilGone } from '../lib/postgres/running.ts';
import { db } from '../support/database.ts';
import { makeNews, republish, wordsIn } from '../support/news-site.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startSite } from '../support/site-process.ts';

test('with the database killed every page that was read is there; when it is back, nothing is stale', async () => {
  const folder = scratchFolder();
  const first = await startElsewhere(folder);
  await applyMigrations(first.url);
  process.env.DATABASE_URL = first.url;
  const { publisher, stories } = await makeNews(6);
  const site = await startSite(first.url);
  const read = ['/vi', '/en', '/vi/tin-tuc', ...stories.slice(0, 5).map(({ path }) => path)];
  const before = new Map<string, string>();
  for (const path of read) before.set(path, (await site.get(path)).text);

  const server = serverOf(folder);
  first.child.kill('SIGKILL');
  process.kill(server, 'SIGKILL');
  await untilGone(server);
  for (let round = 0; round < 3; round += 1) {
    for (const path of read) {
      const { status, text } = await site.get(path);
      expect([path, status, text === before.get(path)]).toEqual([path, 200, true]);
    }
    const unread = await site.get(stories.at(-1)?.path ?? '');
    expect([unread.status, unread.headers['retry-after']]).toEqual([503, '10']);
    expect((await site.get('/api/health/live')).status).toBe(200);
    const ready = await site.get('/api/health/ready');
    expect([ready.status, ready.text]).toEqual([
      503,
      expect.stringContaining('the database does not answer'),
    ]);
    await wait(700);
  }

  const [story] = stories;
  if (!story) throw new Error('There is a story.');
  const second = await startElsewhere(folder);
  expect(second.url).toBe(first.url);
  await expect
    .poll(
      () =>
        republish(publisher, story, 'trởlại').then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  expect(wordsIn((await site.get(story.path)).text)).toEqual(['trởlại']);
  expect((await site.get(stories.at(-1)?.path ?? '')).status).toBe(200);
  await expect.poll(async () => (await site.get('/api/health/ready')).status, { timeout: 10_000 }).toBe(200);
  await site.stop();
  await db.$disconnect();
});
