import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { untilKnownEverywhere } from '../../lib/content/acknowledgement.ts';
import { databaseUrl, db, emptyDatabase } from '../support/database.ts';
import { makeNews, republish, type Story, wordsIn } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let site: SiteProcess;
let publisher: Actor;
let stories: Story[];
let paths: string[];

beforeEach(async () => {
  await emptyDatabase();
  ({ publisher, stories } = await makeNews(5));
  paths = ['/vi', '/en', '/vi/tin-tuc', '/vi/luu-tru', ...stories.slice(0, 4).map(({ path }) => path)];
  site = await startSite(databaseUrl);
  for (const path of paths) expect((await site.get(path)).status).toBe(200);
});

afterEach(() => site.stop());

const one = (): Story => {
  const [story] = stories;
  if (!story) throw new Error('There is a story.');
  return story;
};

/** Every page that was read before is there, whole. */
async function expectWhole(): Promise<void> {
  for (const path of paths) {
    const began = performance.now();
    const { status, text } = await site.get(path);
    expect([path, status, text.endsWith('</html>'), text.includes('</main>')]).toEqual([
      path,
      200,
      true,
      true,
    ]);
    expect(text).not.toContain('noindex');
    expect(performance.now() - began).toBeLessThan(1_500);
  }
}

/** Does something while no story can be rendered. */
async function whileBroken<T>(work: () => Promise<T>): Promise<T> {
  await db.$executeRaw`ALTER TABLE credit RENAME TO credit_away`;
  try {
    return await work();
  } finally {
    await db.$executeRaw`ALTER TABLE credit_away RENAME TO credit`;
  }
}

describe('when a page cannot be rendered', () => {
  test('the last one is sent, and the new one as soon as it can be', async () => {
    await whileBroken(async () => {
      await db.$executeRaw`
        UPDATE article SET event_date = '2023-06-30', event_time = '08:30' WHERE id = ${one().articleId}::uuid`;
      await untilKnownEverywhere();
      await expectWhole();
      expect(site.log()).toContain('a page was not rendered');
      expect((await site.get(one().path)).text).not.toContain('8:30');
    });
    await expect.poll(async () => (await site.get(one().path)).text, { timeout: 3_000 }).toContain('8:30');
  });

  test('and there is no last one: 503, plain, in both languages, to be tried again', async () => {
    const path = stories.at(-1)?.path ?? '';
    const { status, headers, text } = await whileBroken(() => site.get(path));
    expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(text).toContain('thử lại');
    expect(text).toContain('try again');
    expect((await site.get(path)).status).toBe(200);
  });
});

test('a slow database holds up only what is not there yet', async () => {
  const holding = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE revision IN ACCESS EXCLUSIVE MODE`;
      const slow = site.get(stories.at(-1)?.path ?? '');
      const began = performance.now();
      await expectWhole();
      expect(performance.now() - began).toBeLessThan(1_500);
      return { slow };
    },
    { timeout: 15_000 },
  );
  const { slow } = await holding;
  expect((await slow).status).toBe(200);
});

test('connections that the database cuts again and again are made anew, and nothing stale is sent', async () => {
  for (let time = 1; time <= 8; time += 1) {
    const cut = () => db.$queryRaw`
      SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await cut().catch(() => undefined);
    await republish(publisher, one(), `nối${time}`).catch(() => undefined);
    await republish(publisher, one(), `lại${time}`);
    expect(wordsIn((await site.get(one().path)).text)).toEqual([`lại${time}`]);
  }
});
