import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseUrl, db } from '../support/database.ts';
import { makeNews } from '../support/news-site.ts';
import { startSite } from '../support/site-process.ts';

test('a stop says so, lets answers under way finish, and ends with 0', async () => {
  const { stories } = await makeNews(1);
  const site = await startSite(databaseUrl, { STOP_DELAY_SECONDS: '1' });
  const agent = new http.Agent({ keepAlive: true });
  expect((await site.get('/api/health/ready', { agent })).status).toBe(200);
  const ended = once(site.child, 'exit');
  const { slow } = await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE revision IN ACCESS EXCLUSIVE MODE`;
      const pending = site.get(stories[0]?.path ?? '');
      await wait(200);
      site.child.kill('SIGTERM');
      await wait(300);
      const ready = await site.get('/api/health/ready', { agent });
      expect([ready.status, ready.text]).toEqual([503, expect.stringContaining('the site is stopping')]);
      await wait(1_000);
      return { slow: pending };
    },
    { timeout: 10_000 },
  );
  const { status, text } = await slow;
  expect([status, text.endsWith('</html>')]).toEqual([200, true]);
  expect(await ended).toEqual([0, null]);
  expect(await db.instance.count()).toBe(0);
});
