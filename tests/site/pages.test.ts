import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl, db } from '../support/database.ts';
import { makeNews } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let site: SiteProcess;
let story: string;
let kinds: string[];

beforeAll(async () => {
  const { stories, sectionId } = await makeNews(3);
  story = stories[0]?.path ?? '';
  const { slug } = await db.sectionText.findFirstOrThrow({ where: { sectionId, locale: 'vi' } });
  const lists = ['/vi/tin-tuc', `/vi/chuyen-muc/${slug}`, '/vi/luu-tru', '/vi/luu-tru/2022-2023'];
  kinds = ['/vi', '/en', story, ...lists, '/vi/khong-co'];
  site = await startSite(databaseUrl);
});

describe('a reader page', () => {
  test('has no script, and no promise of one', async () => {
    for (const path of kinds) {
      const { text } = await site.get(path);
      expect(text).toContain('</main>');
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.filter((tag) => !tag.includes('application/ld+json'))).toEqual([]);
      expect(text).not.toMatch(/as="script"|modulepreload|__next_f|javascript:/);
    }
  });

  test('may load nothing but what it uses, and says so', async () => {
    for (const path of kinds) {
      const { headers } = await site.get(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']).not.toContain('script-src');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'Accept-Encoding',
      });
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('loads only files that are there, which are kept for ever', async () => {
    const { text } = await site.get(story);
    const files = [
      ...text.matchAll(/<link[^>]*\s(?:rel="(?:stylesheet|preload)")[^>]*\shref="([^"]+)"/g),
    ].map((m) => m[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { status, headers } = await site.get(file.replaceAll('&amp;', '&'));
      expect([file, status, headers['cache-control']]).toEqual([
        file,
        200,
        expect.stringContaining('immutable'),
      ]);
    }
  });

  test('names the rules by which the next page is prerendered', async () => {
    const { headers } = await site.get(story);
    const rules = await site.get(JSON.parse(String(headers['speculation-rules'])));
    expect(rules.headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(rules.text).prerender[0].eagerness).toBe('moderate');
  });

  test('comes compressed as the client likes, each with its own strong tag', async () => {
    const plain = await site.get(story);
    const br = await site.get(story, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
    const gzip = await site.get(story, { headers: { 'accept-encoding': 'gzip;q=1, br;q=0.5' } });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(br.body.length).toBeLessThan(14_000);
    for (const { headers, body } of [plain, br, gzip])
      expect(headers['content-length']).toBe(String(body.length));
  });

  test('is not sent to whom refuses every encoding', async () => {
    const { status, headers } = await site.get(story, { headers: { 'accept-encoding': 'identity;q=0' } });
    expect([status, headers.vary, headers['cache-control']]).toEqual([406, 'Accept-Encoding', 'no-store']);
    const gzip = await site.get(story, { headers: { 'accept-encoding': 'gzip, br;q=0, identity;q=0' } });
    expect([gzip.status, gzip.headers['content-encoding']]).toEqual([200, 'gzip']);
  });

  test('is not sent again to whom has it', async () => {
    const first = await site.get(story, { headers: { 'accept-encoding': 'br' } });
    const held = { 'accept-encoding': 'br', 'if-none-match': `"other", ${first.headers.etag}` };
    const second = await site.get(story, { headers: held });
    expect([second.status, second.body.length, second.headers.etag]).toEqual([304, 0, first.headers.etag]);
    expect(second.headers['cache-control']).toBe(first.headers['cache-control']);
    const other = await site.get(story, { headers: { 'if-none-match': first.headers.etag } });
    expect(other.status).toBe(200);
  });

  test('has the same head for HEAD as for GET', async () => {
    for (const path of kinds) {
      const get = await site.get(path);
      const head = await site.get(path, { method: 'HEAD' });
      const { date: _, ...ofGet } = get.headers;
      const { date: __, ...ofHead } = head.headers;
      expect([head.status, ofHead, head.body.length]).toEqual([get.status, ofGet, 0]);
    }
  });
});
