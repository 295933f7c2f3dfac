import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { untilKnownEverywhere } from '../../lib/content/acknowledgement.ts';
import { freePort } from '../../lib/postgres/port.ts';
import { databaseUrl, db, emptyDatabase } from '../support/database.ts';
import { makeNews, republish } from '../support/news-site.ts';
import { startSite } from '../support/site-process.ts';

beforeEach(emptyDatabase);

/** A cache in front that only writes down what it is told. */
async function recordedCache(port = 0) {
  const told: { method?: string; url?: string; keys: string[] }[] = [];
  const server = http.createServer(({ method, url, headers }, response) => {
    told.push({ method, url, keys: String(headers['surrogate-key']).split(' ') });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { told, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a cache in front is told before "published" is said, by the keys that pages carry', async () => {
  const { publisher, stories } = await makeNews(2);
  const { told, origin } = await recordedCache();
  const site = await startSite(databaseUrl, { PURGE_URLS: origin });
  const [story, other] = stories;
  if (!story || !other) throw new Error('There are two.');
  const keysOf = async (path: string) => String((await site.get(path)).headers['surrogate-key']).split(' ');
  const [own, front, others] = [await keysOf(story.path), await keysOf('/vi'), await keysOf(other.path)];
  expect(String((await site.get(story.path)).headers['cache-control'])).toContain('s-maxage');
  expect(String((await site.get('/vi/khong-co')).headers['cache-control'])).not.toContain('s-maxage');
  told.length = 0;
  await republish(publisher, story, 'mới');
  const keys = expect.arrayContaining([`article:${story.articleId}`, expect.stringMatching(/^sitemap:vi:/)]);
  expect(told[0]).toEqual({ method: 'PURGE', url: '/', keys });
  expect(told[0]?.keys).toHaveLength(2);
  expect([own, front].every((held) => held.some((key) => told[0]?.keys.includes(key)))).toBe(true);
  expect(others).toContain(`article:${other.articleId}`);
  await site.stop();
});

test('a cache that does not answer holds nobody up for long', async () => {
  const { publisher, stories } = await makeNews(1);
  const [story] = stories;
  if (!story) throw new Error('There is a story.');
  const site = await startSite(databaseUrl, { PURGE_URLS: 'http://127.0.0.1:9' });
  const began = performance.now();
  await republish(publisher, story, 'mới');
  expect(performance.now() - began).toBeLessThan(3_000);
  await expect.poll(() => site.log(), { timeout: 5_000 }).toContain('a cache in front was not purged');
  await site.stop();
});

test('a cache that was away is told what it missed', async () => {
  const { publisher, stories } = await makeNews(1);
  const [story] = stories;
  if (!story) throw new Error('There is a story.');
  const port = await freePort();
  const site = await startSite(databaseUrl, { PURGE_URLS: `http://127.0.0.1:${port}` });
  await site.get(story.path);
  await republish(publisher, story, 'mới');
  const { told } = await recordedCache(port);
  // It may have missed the start of the site as well, and is told to forget everything then.
  const missed = new RegExp(`^(\\*|article:${story.articleId})$`);
  await expect.poll(() => told[0]?.keys.join(), { timeout: 5_000 }).toMatch(missed);
  await site.stop();
});

test('what a change has overtaken is not given to a cache to keep, which was told before', async () => {
  const { stories } = await makeNews(1);
  const [story] = stories;
  if (!story) throw new Error('There is a story.');
  const { origin } = await recordedCache();
  const site = await startSite(databaseUrl, { PURGE_URLS: origin });
  const kept = async () => /s-maxage/.test(String((await site.get(story.path)).headers['cache-control']));
  const move = (tx: Pick<typeof db, '$executeRaw'>, time: string) => tx.$executeRaw`
    UPDATE article SET event_date = '2023-06-30', event_time = ${time} WHERE id = ${story.articleId}::uuid`;
  // A rendering waits for the text while the change is made.
  const { slow } = await db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE revision IN ACCESS EXCLUSIVE MODE`;
    const slow = kept();
    await wait(500);
    await move(tx, '08:30');
    return { slow };
  });
  expect(await slow).toBe(false);
  expect(await kept()).toBe(true);
  // A page that cannot be rendered anew is sent as it was.
  await db.$executeRaw`ALTER TABLE credit RENAME TO credit_away`;
  await move(db, '09:00');
  await untilKnownEverywhere();
  const whileBroken = await kept();
  await db.$executeRaw`ALTER TABLE credit_away RENAME TO credit`;
  expect(whileBroken).toBe(false);
  await expect.poll(kept, { timeout: 3_000 }).toBe(true);
  await site.stop();
});
