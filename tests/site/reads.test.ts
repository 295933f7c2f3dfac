import { afterEach, beforeEach, expect, test } from 'vitest';
import { readsOf } from '../../lib/views/queries.ts';
import { databaseUrl, db, emptyDatabase } from '../support/database.ts';
import { makeNews, type Story } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

const person = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' };

let site: SiteProcess;
let story: Story;

beforeEach(async () => {
  await emptyDatabase();
  const { stories } = await makeNews(1);
  const [first] = stories;
  if (!first) throw new Error('There is a story.');
  story = first;
  site = await startSite(databaseUrl);
});

afterEach(() => site.stop());

const reads = () => readsOf(story.articleId, 'vi');

test('every opening counts, from the store too; looking ahead, programs and other pages do not', async () => {
  for (let time = 0; time < 5; time += 1) await site.get(story.path, { headers: person });
  const { headers } = await site.get(story.path, { headers: person });
  await site.get(story.path, { headers: { ...person, 'if-none-match': headers.etag } });
  await site.get(story.path, { headers: { ...person, 'sec-purpose': 'prefetch;prerender' } });
  await site.get(story.path, { headers: { 'user-agent': 'Googlebot/2.1' } });
  await site.get(story.path, { headers: person, method: 'HEAD' });
  await site.get('/vi', { headers: person });
  await expect.poll(reads, { timeout: 8_000 }).toBe(7);
});

test('counting keeps nothing of who read', async () => {
  const { headers } = await site.get(story.path, { headers: person });
  expect(headers['set-cookie']).toBeUndefined();
  await expect.poll(reads, { timeout: 8_000 }).toBe(1);
  expect(site.log()).not.toContain('Firefox');
  expect(site.log()).not.toContain('127.0.0.1');
});

test('a stop writes down what was counted last', async () => {
  for (let time = 0; time < 3; time += 1) await site.get(story.path, { headers: person });
  await site.stop();
  expect(await reads()).toBe(3);
});

test('reads that cannot be written down wait', async () => {
  await site.get(story.path);
  await db.$executeRaw`ALTER TABLE daily_views RENAME TO daily_views_away`;
  for (let time = 0; time < 3; time += 1) await site.get(story.path, { headers: person });
  await expect.poll(() => site.log(), { timeout: 8_000 }).toContain('reads wait to be written down');
  await db.$executeRaw`ALTER TABLE daily_views_away RENAME TO daily_views`;
  await expect.poll(reads, { timeout: 8_000 }).toBe(3);
});
