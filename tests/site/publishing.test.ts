import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { databaseUrl, db, emptyDatabase } from '../support/database.ts';
import { makeNews, publishStory, republish, type Story, wordsIn } from '../support/news-site.ts';
import { dataOf, morning } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let sites: SiteProcess[] = [];
let publisher: Actor;
let sectionId: string;
let stories: Story[];

beforeEach(async () => {
  await emptyDatabase();
  ({ publisher, sectionId, stories } = await makeNews(4));
});

afterEach(async () => {
  await Promise.all(sites.map((site) => site.stop()));
  sites = [];
});

async function startSites(count: number): Promise<SiteProcess[]> {
  sites = await Promise.all(Array.from({ length: count }, () => startSite(databaseUrl)));
  return sites;
}

const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('There is none.');
  return first;
};

/** Reads a story again and again until told to stop; counts pages that are torn or not pages at all. */
function readers(site: SiteProcess, path: string, count: number) {
  const found = { pages: 0, torn: 0, broken: 0 };
  let reading = true;
  const read = async () => {
    while (reading) {
      const { status, text } = await site.get(path);
      found.pages += 1;
      if (status !== 200 || !text.endsWith('</html>')) found.broken += 1;
      else if (wordsIn(text).length !== 1) found.torn += 1;
    }
  };
  const all = Array.from({ length: count }, read);
  return async () => {
    reading = false;
    await Promise.all(all);
    return found;
  };
}

/** Publishes again and again, and asks every site at once after each acknowledgement; returns the stale answers. */
async function storm(story: Story, times: number): Promise<string[]> {
  const stale: string[] = [];
  for (let time = 1; time <= times; time += 1) {
    const word = `lần${time}`;
    await republish(publisher, story, word);
    const answers = await Promise.all(sites.map((site) => site.get(story.path)));
    for (const { text } of answers) {
      if (wordsIn(text).join() !== word) stale.push(`${word}: ${wordsIn(text).join()}`);
    }
  }
  return stale;
}

describe('the first request after "published" has the new text', () => {
  test('on one instance, while many read; no page is torn', async () => {
    const site = only(await startSites(1));
    const story = only(stories);
    const stop = readers(site, story.path, 8);
    const stale = await storm(story, 40);
    const { pages, torn, broken } = await stop();
    expect({ stale, torn, broken }).toEqual({ stale: [], torn: 0, broken: 0 });
    expect(pages).toBeGreaterThan(500);
  });

  test('on four instances', async () => {
    await startSites(4);
    const story = only(stories);
    const stops = sites.map((site) => readers(site, story.path, 2));
    const stale = await storm(story, 25);
    const found = await Promise.all(stops.map((stop) => stop()));
    expect(stale).toEqual([]);
    expect(found.map(({ torn, broken }) => torn + broken)).toEqual([0, 0, 0, 0]);
  });

  test('in the lists too, and where it was withdrawn', async () => {
    const site = only(await startSites(1));
    const story = only(stories);
    const section = await db.sectionText.findFirstOrThrow({ where: { sectionId, locale: 'vi' } });
    const lists = ['/vi', '/vi/tin-tuc', `/vi/chuyen-muc/${section.slug}`];
    for (const path of lists) expect((await site.get(path)).text).toContain('Hội nghị bản0của1');
    await republish(publisher, story, 'mới');
    for (const path of lists) expect((await site.get(path)).text).toContain('Hội nghị mới');
    const fresh = await publishStory(publisher, 'tin-5', 'năm', sectionId);
    for (const path of lists) expect((await site.get(path)).text).toContain('Hội nghị năm');
    dataOf(await withdrawTranslation(publisher, morning, { articleId: fresh.articleId, locale: 'vi' }));
    for (const path of lists) expect((await site.get(path)).text).not.toContain('Hội nghị năm');
    expect((await site.get(fresh.path)).status).toBe(410);
  });

  test('even when the listener has been cut off', async () => {
    await startSites(2);
    const story = only(stories);
    for (const site of sites) await site.get(story.path);
    for (let time = 1; time <= 10; time += 1) {
      await db.$queryRaw`
        SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = 'ban-tin delivery'`;
      await republish(publisher, story, `cắt${time}`);
      for (const site of sites) expect(wordsIn((await site.get(story.path)).text)).toEqual([`cắt${time}`]);
    }
  });
});

describe('an instance that stands still', () => {
  test('is waited for, and serves nothing old when it goes on', async () => {
    const [running, paused] = await startSites(2);
    if (!running || !paused) throw new Error('There are two.');
    const story = only(stories);
    for (const site of sites) expect(wordsIn((await site.get(story.path)).text)).toEqual(['bản0của1']);
    paused.child.kill('SIGSTOP');
    const asked = paused.get(story.path);
    const began = performance.now();
    await republish(publisher, story, 'sau');
    expect(performance.now() - began).toBeGreaterThan(1_500);
    expect(wordsIn((await running.get(story.path)).text)).toEqual(['sau']);
    const more = [paused.get(story.path), paused.get(story.path)];
    await wait(500);
    paused.child.kill('SIGCONT');
    for (const { text } of await Promise.all([asked, ...more])) expect(wordsIn(text)).toEqual(['sau']);
  });

  test('and is killed holds nobody up for long', async () => {
    const [running, killed] = await startSites(2);
    if (!running || !killed) throw new Error('There are two.');
    const story = only(stories);
    killed.child.kill('SIGKILL');
    const began = performance.now();
    await republish(publisher, story, 'một');
    expect(performance.now() - began).toBeLessThan(4_500);
    const again = performance.now();
    await republish(publisher, story, 'hai');
    expect(performance.now() - again).toBeLessThan(1_000);
    expect(wordsIn((await running.get(story.path)).text)).toEqual(['hai']);
  });
});

describe('only what depends on a change is rendered anew', () => {
  const sourceOf = async (site: SiteProcess, path: string) => {
    const before = await rendered(site);
    await site.get(path);
    return (await rendered(site)) > before ? 'rendered' : 'stored';
  };

  const rendered = async (site: SiteProcess) => {
    const { text } = await site.get('/api/metrics', {
      headers: { authorization: 'Bearer a token for tests' },
    });
    return Number(/ban_tin_render_seconds_count (\d+)/.exec(text)?.[1] ?? 0);
  };

  test('and that is warm again within a second', async () => {
    const site = await startSite(databaseUrl, { METRICS_TOKEN: 'a token for tests' });
    sites = [site];
    const [story, other] = stories;
    if (!story || !other) throw new Error('There are two.');
    const elsewhere = await publishStory(publisher, 'noi-khac', 'khác');
    const section = await db.sectionText.findFirstOrThrow({
      where: { sectionId: elsewhere.sectionId, locale: 'vi' },
    });
    const untouched = ['/en', elsewhere.path, `/vi/chuyen-muc/${section.slug}`];
    const touched = ['/vi', story.path, '/vi/tin-tuc'];
    for (const path of [...touched, ...untouched]) await site.get(path);
    const before = await rendered(site);
    await republish(publisher, story, 'mới');
    await wait(1_000);
    const warmed = (await rendered(site)) - before;
    for (const path of [...touched, ...untouched])
      expect([path, await sourceOf(site, path)]).toEqual([path, 'stored']);
    expect(warmed).toBeGreaterThanOrEqual(touched.length);
    expect(warmed).toBeLessThanOrEqual(touched.length + 3);
  });
});
