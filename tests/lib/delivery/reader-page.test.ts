import { describe, expect, test } from 'vitest';
import { variantFor } from '../../../lib/delivery/page.ts';
import { readerPage } from '../../../lib/delivery/reader-page.ts';
import { RenderError } from '../../../lib/delivery/rendering.ts';

const html =
  '<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head><body><main><h1>Tin</h1></main></body></html>';

const outcome = (given: {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  madeFrom?: string[];
}) => ({
  status: given.status ?? 200,
  headers: given.headers ?? { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(given.body ?? html),
  madeFrom: new Set(given.madeFrom ?? ['news:vi']),
});

const made = (given: Parameters<typeof outcome>[0] = {}, purged = false) =>
  readerPage(outcome(given), { indexed: true, purged });

const headerOf = (page: Awaited<ReturnType<typeof made>>, name: string) => {
  const head = variantFor(page, undefined)?.head ?? [];
  const at = head.indexOf(name);
  return at < 0 ? undefined : head[at + 1];
};

describe('a page', () => {
  test('has its headers, none of which Next chose', async () => {
    const page = await made({
      headers: { 'content-type': 'text/html', 'x-powered-by': 'Next.js', 'set-cookie': 'a=b' },
    });
    expect(variantFor(page, undefined)?.head).not.toContain('set-cookie');
    expect(headerOf(page, 'Content-Security-Policy')).toContain("default-src 'none'");
    expect(headerOf(page, 'Cache-Control')).toBe('public, max-age=0, must-revalidate');
    expect(headerOf(page, 'Surrogate-Key')).toBeUndefined();
  });

  test('tells caches in front by which keys to forget it', async () => {
    const page = await made({ madeFrom: ['news:vi', 'article:1'] }, true);
    expect(headerOf(page, 'Surrogate-Key')).toBe('* news:vi article:1');
    expect(headerOf(page, 'Cache-Control')).toContain('s-maxage');
  });

  test('that says from what it was made nowhere is made from everything', async () => {
    expect([...(await made({ madeFrom: [] })).madeFrom]).toEqual(['*']);
  });

  test.each([404, 410])('can be a %i, which no cache in front needs to remember for long', async (status) => {
    const page = await made({ status }, true);
    expect(page.status).toBe(status);
    if (status === 404) expect(headerOf(page, 'Cache-Control')).not.toContain('s-maxage');
  });

  test('that breaks off is none', async () => {
    await expect(made({ body: html.slice(0, -10) })).rejects.toThrow('not whole');
  });

  test.each([500, 503, 204, 307])('is no %i', async (status) => {
    await expect(made({ status })).rejects.toThrow(RenderError);
  });
});

test('a permanent redirect is a 301', async () => {
  const page = await made({ status: 308, headers: { location: '/vi/tin-tuc/moi' } });
  expect([page.status, page.location, headerOf(page, 'Location')]).toEqual([
    301,
    '/vi/tin-tuc/moi',
    '/vi/tin-tuc/moi',
  ]);
});

test('a redirect for now is a 302, and is made anew when what it leads to changes', async () => {
  const page = await made({ status: 307, headers: { location: '/en/news/x' }, madeFrom: ['article:1'] });
  expect([page.status, headerOf(page, 'Location'), [...page.madeFrom]]).toEqual([
    302,
    '/en/news/x',
    ['article:1'],
  ]);
});

describe('a stylesheet', () => {
  const css = (cacheControl: string) =>
    made({ body: ':root{}', headers: { 'content-type': 'text/css', 'cache-control': cacheControl } });

  test('is sent as it is', async () => {
    const page = await css('public, max-age=31536000, immutable');
    expect(variantFor(page, undefined)?.body.toString()).toBe(':root{}');
    expect(headerOf(page, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(page.lasts).toBe(true);
  });

  test('of another version than the present one is not kept', async () => {
    expect((await css('no-cache')).lasts).toBe(false);
  });
});
