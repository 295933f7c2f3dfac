import { beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl } from '../support/database.ts';
import { makeNews } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let site: SiteProcess;
let story: string;

beforeAll(async () => {
  const { stories } = await makeNews(1);
  story = stories[0]?.path ?? '';
  site = await startSite(databaseUrl, { METRICS_TOKEN: 'a token for tests' });
});

describe('the closed door', () => {
  test('only GET and HEAD exist for readers', async () => {
    for (const path of [story, '/vi', '/vi/khong-co', '/theme.css?v=1', '/']) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
        const { status, headers } = await site.get(path, { method });
        expect([path, method, status, headers.allow]).toEqual([path, method, 405, 'GET, HEAD']);
      }
    }
  });

  test('a body is refused', async () => {
    expect((await site.get(story, { body: 'x', headers: { 'content-length': 1 } })).status).toBe(400);
  });

  test("Next's own requests get the page like anybody's", async () => {
    const { text, headers } = await site.get(story);
    const tricks = [
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' },
      { 'next-action': '0'.repeat(40) },
      { 'next-url': '/vi', 'next-router-segment-prefetch': '/_tree' },
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      { 'x-middleware-rewrite': '/admin' },
      { 'x-matched-path': '/admin' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-original-url': '/admin' },
      { host: 'evil.example' },
      { connection: 'Upgrade', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' },
      { 'user-agent': 'Googlebot' },
      { cookie: '__prerender_bypass=x; __next_preview_data=y' },
    ];
    for (const trick of tricks) {
      const found = await site.get(`${story}?_rsc=abc`, { headers: trick });
      expect([trick, found.status, found.text === text]).toEqual([trick, 200, true]);
      expect(found.headers['content-type']).toBe(headers['content-type']);
    }
  });

  test('no image is made on request, and nothing of the build can be listed', async () => {
    for (const path of [
      '/_next/image?url=%2Ficon.svg&w=640&q=75',
      '/_next/data/x/vi.json',
      '/_next/static/',
      '/_next/static/../../package.json',
      '/.env',
      '/media/../package.json',
      '/media/x.jpg',
    ]) {
      const { status } = await site.get(path);
      expect([path, status === 404 || status === 400]).toEqual([path, true]);
    }
  });

  test('beside pages there is little, and its absence is said plainly', async () => {
    for (const path of ['/api', '/api/nothing', '/api/nothing/at/all', '/media/x.jpg', '/_next/image']) {
      const { status, headers, text } = await site.get(path);
      const answer = [path, status, headers['content-type'], text];
      expect(answer).toEqual([path, 404, 'text/plain; charset=utf-8', 'Not found.\n']);
      expect(headers['cache-control']).toContain('no-store');
    }
  });

  test('what does not count in the query is not kept apart, and does not reach the page', async () => {
    const before = await site.get(story);
    const stored = async () =>
      /ban_tin_store_pages (\d+)/.exec(
        (await site.get('/api/metrics', { headers: { authorization: 'Bearer a token for tests' } })).text,
      )?.[1];
    const pages = await stored();
    for (let number = 0; number < 200; number += 1) {
      const { text } = await site.get(`${story}?a=${number}&utm_source=%3Cscript%3E&trang=${number + 1}`);
      expect(text === before.text).toBe(true);
    }
    expect(await stored()).toBe(pages);
  });
});

describe('the desk', () => {
  test('is never kept, and runs only scripts of this request', async () => {
    const sign = () => site.get('/admin/sign-in');
    const [first, second] = [await sign(), await sign()];
    expect(first.status).toBe(200);
    const nonceOf = (text: unknown) => /'nonce-([^']+)'/.exec(String(text))?.[1] ?? '';
    const nonces = [first, second].map(({ headers }) => nonceOf(headers['content-security-policy']));
    expect(new Set(nonces).size).toBe(2);
    expect(first.headers['content-security-policy']).toContain("'strict-dynamic'");
    expect(first.headers['content-security-policy']).not.toContain('unsafe');
    expect(first.headers['cache-control']).toContain('no-store');
    expect(first.headers['x-robots-tag']).toContain('noindex');
    const scripts = [...first.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonces[0]}"`);
    expect(first.text).not.toMatch(/\sstyle="/);
  });

  test('takes no body of unknown length, nor one that is too large', async () => {
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await site.get('/api/media', { method: 'POST', headers: chunked, body: 'x' })).status).toBe(411);
    const large = { 'content-length': 30 * 1024 * 1024 };
    expect((await site.get('/api/media', { method: 'POST', headers: large })).status).toBe(413);
  });

  test('does not take a nonce or an address from the client', async () => {
    const headers = { 'content-security-policy': "script-src 'nonce-mine'", 'x-nonce': 'mine' };
    expect((await site.get('/admin/sign-in', { headers })).text).not.toContain('nonce="mine"');
  });
});

describe('health', () => {
  test('the site lives and is ready', async () => {
    expect((await site.get('/api/health/live')).text).toBe('ok\n');
    expect((await site.get('/api/health/ready')).text).toBe('ready\n');
  });

  test('metrics need the token', async () => {
    expect((await site.get('/api/metrics')).status).toBe(401);
    expect((await site.get('/api/metrics', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    const { text, status } = await site.get('/api/metrics', {
      headers: { authorization: 'Bearer a token for tests' },
    });
    expect(status).toBe(200);
    expect(text).toMatch(/ban_tin_answers_total\{source="store",status="200"\} \d+/);
    expect(text).toContain('ban_tin_content_fresh 1');
  });
});
