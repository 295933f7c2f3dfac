import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { freePort } from '../../lib/postgres/port.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { databaseUrl, emptyDatabase } from '../support/database.ts';
import { makeNews, publishStory, republish, type Story, wordsIn } from '../support/news-site.ts';
import { dataOf, morning } from '../support/newsroom.ts';
import { ask, startSite } from '../support/site-process.ts';
import { hasVarnish, startVarnish } from '../support/varnish.ts';

const missing = hasVarnish ? '' : ' (left out: varnishd is not installed; Debian: apt-get install varnish)';
const withVarnish = test.skipIf(!hasVarnish);

let publisher: Actor;
let sectionId: string;
let story: Story;

beforeEach(async () => {
  await emptyDatabase();
  const news = await makeNews(3);
  ({ publisher, sectionId } = news);
  const [first] = news.stories;
  if (!first) throw new Error('There is a story.');
  story = first;
});

/** The site, and Varnish before it as the guide for operators sets it up. */
async function behindVarnish() {
  const [port, sitePort] = [await freePort(), await freePort()];
  await startVarnish({ port, sitePort });
  const site = await startSite(databaseUrl, { PORT: `${sitePort}`, PURGE_URLS: `http://127.0.0.1:${port}` });
  const get = (path: string, headers: http.OutgoingHttpHeaders = {}) => ask(port, path, { headers });
  return { port, site, get };
}

/** Varnish names the request that brought a page it kept beside the one it answers. */
const isKept = ({ headers }: { headers: http.IncomingHttpHeaders }): boolean =>
  String(headers['x-varnish']).includes(' ');

withVarnish(`Varnish keeps pages, and has the new text when "published" is said${missing}`, async () => {
  const { site, get } = await behindVarnish();
  const paths = [story.path, '/vi', '/vi/tin-tuc'];
  for (const path of paths) await expect.poll(async () => isKept(await get(path))).toBe(true);
  for (const path of paths) {
    const answer = await get(path, { cookie: 'session=of-somebody' });
    expect([answer.status, isKept(answer)]).toEqual([200, true]);
    expect(answer.headers['cache-control']).toContain('s-maxage=86400');
    expect(answer.headers['surrogate-key']).toBeUndefined();
  }
  const gzip = { 'accept-encoding': 'gzip, deflate, br' };
  const { headers } = await get(story.path, gzip);
  expect(headers['content-encoding']).toBe('gzip');
  expect((await get(story.path, { ...gzip, 'if-none-match': headers.etag })).status).toBe(304);
  await republish(publisher, story, 'mới');
  for (const path of paths) expect((await get(path)).text).toContain('Hội nghị mới');
  expect((await get('/vi/tin-tuc/tin-9')).status).toBe(404);
  const fresh = await publishStory(publisher, 'tin-9', 'chín', sectionId);
  expect((await get(fresh.path)).text).toContain('Hội nghị chín');
  dataOf(await withdrawTranslation(publisher, morning, { articleId: fresh.articleId, locale: 'vi' }));
  expect((await get(fresh.path)).status).toBe(410);
  expect(site.log()).not.toContain('not purged');
});

withVarnish(`Varnish serves nothing stale while many read and much is published${missing}`, async () => {
  const { get } = await behindVarnish();
  let reading = true;
  const read = async () => {
    while (reading) {
      await get(story.path);
      await get('/vi');
    }
  };
  const readers = Array.from({ length: 8 }, read);
  const stale: string[] = [];
  for (let time = 1; time <= 30; time += 1) {
    const word = `lần${time}`;
    await republish(publisher, story, word);
    for (const path of [story.path, '/vi']) {
      const { text } = await get(path);
      if (!text.includes(`Hội nghị ${word}`)) stale.push(`${path} ${word}: ${wordsIn(text).join()}`);
    }
  }
  reading = false;
  await Promise.all(readers);
  await wait(1_500);
  expect(wordsIn((await get(story.path)).text)).toEqual(['lần30']);
  expect(stale).toEqual([]);
});

withVarnish(
  `Varnish takes PURGE from the site's machine alone, and keeps the desk from nobody${missing}`,
  async () => {
    const { port, get } = await behindVarnish();
    for (let time = 0; time < 2; time += 1) {
      const desk = await get('/admin/sign-in');
      expect([desk.status, isKept(desk)]).toEqual([200, false]);
      expect(desk.headers['cache-control']).toContain('no-store');
    }
    await get('/vi');
    expect(isKept(await get('/vi'))).toBe(true);
    const purge = { method: 'PURGE', headers: { 'surrogate-key': '*' } };
    expect((await ask(port, '/', purge)).status).toBe(200);
    expect(isKept(await get('/vi'))).toBe(false);
  },
);
