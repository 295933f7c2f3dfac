import { beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl } from '../support/database.ts';
import { makeNews } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

const token = 'a token for tests';
let site: SiteProcess;
let story: string;

beforeAll(async () => {
  const { stories } = await makeNews(1);
  story = stories[0]?.path ?? '';
  site = await startSite(databaseUrl, { METRICS_TOKEN: token });
});

const asked = (q: string): string => `/vi/tim-kiem?q=${encodeURIComponent(q)}`;

const stored = async (): Promise<string | undefined> =>
  /ban_tin_store_pages (\d+)/.exec(
    (await site.get('/api/metrics', { headers: { authorization: `Bearer ${token}` } })).text,
  )?.[1];

describe('what readers look for', () => {
  test('is never kept, whatever it is', async () => {
    await site.get('/vi/tim-kiem');
    const pages = await stored();
    for (let number = 0; number < 60; number += 1) {
      const { status, headers } = await site.get(asked(`từ ${number}`));
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=0, must-revalidate']);
    }
    expect(await stored()).toBe(pages);
  });

  test('has one address', async () => {
    const { status, headers } = await site.get('/vi/search?q=a&utm_source=x');
    expect([status, headers.location]).toEqual([301, '/vi/tim-kiem?q=a&utm_source=x']);
    const [plain, sent] = [await site.get(asked('hội')), await site.get(`${asked('hội')}&xep=&don-vi=&a=b`)];
    expect(sent.text).toBe(plain.text);
  });

  test('may be anything that fits into an address', async () => {
    for (const q of ["' OR 1=1 --", '<script>alert(1)</script>', '"', '\\', '🎓', 'x'.repeat(1_900)]) {
      const { status, text } = await site.get(asked(q));
      expect([q, status]).toEqual([q, 200]);
      expect(text).not.toContain('<script>alert');
    }
    expect((await site.get(asked('x'.repeat(10_240)))).status).toBe(414);
    expect((await site.get('/vi/tim-kiem?q=%00')).status).toBe(400);
    expect((await site.get('/vi/tim-kiem?q=%ff')).status).toBe(400);
    expect((await site.get('/vi/tim-kiem?q=a&q=b')).status).toBe(404);
  });

  test('in a flood leaves the news to be rendered, and the rest is told to come back', async () => {
    const flood = Array.from({ length: 300 }, (_, number) => site.get(asked(`lũ ${number}`)));
    const { status } = await site.get(`${story}?fresh`);
    const archive = await site.get('/vi/luu-tru');
    expect([status, archive.status]).toEqual([200, 200]);
    const answers = await Promise.all(flood);
    const statuses = answers.map((answer) => answer.status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    for (const { headers } of answers.filter((answer) => answer.status === 503))
      expect(headers['retry-after']).toBeDefined();
    expect((await site.get(asked('sau lũ'))).status).toBe(200);
  });
});
