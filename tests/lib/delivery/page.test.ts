import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { efforts, makePage, type Page, variantFor } from '../../../lib/delivery/page.ts';

/** What a client gets that accepts these encodings. */
function sent(page: Page, accepted: string | undefined) {
  const variant = variantFor(page, accepted);
  if (!variant) throw new Error('It gets nothing.');
  return variant;
}

const body = Buffer.from('<p>Gần hai trăm đại biểu bàn phương hướng của năm học mới.</p>'.repeat(50));
const made = await makePage(200, ['Content-Type', 'text/html', 'Cache-Control', 'public'], body);

const headerOf = (head: readonly string[], name: string) => head[head.indexOf(name) + 1];

describe('a page in each encoding', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
  ])('%s', (accepted, coding) => {
    const { head, body: bytes } = sent(made, accepted);
    expect(headerOf(head, 'Content-Encoding')).toBe(coding);
    expect(headerOf(head, 'Content-Length')).toBe(String(bytes.length));
    expect(headerOf(head, 'Vary')).toBe('Accept-Encoding');
  });

  test('plain', () => {
    const { head, body: bytes } = sent(made, undefined);
    expect(head).not.toContain('Content-Encoding');
    expect(bytes).toEqual(body);
  });

  test('holds no more memory than its own', () => {
    for (const { body: bytes } of made.variants.values()) expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  test('none, where each is refused', () => {
    for (const accepted of ['identity;q=0', '*;q=0', 'zstd, identity;q=0'])
      expect(variantFor(made, accepted)).toBeUndefined();
    expect(sent(made, 'identity;q=0, gzip').head).toContain('gzip');
  });

  test('has its own strong tag, the same for the same text', async () => {
    const tags = ['br', 'gzip', ''].map((accepted) => sent(made, accepted).etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(sent(await makePage(200, [], Buffer.from(body)), 'br').etag).toBe(tags[0]);
    expect(sent(await makePage(200, [], Buffer.concat([body, body])), 'br').etag).not.toBe(tags[0]);
  });
});

test('a body that was waited for is known by another tag than the same one pressed harder, which knows both', async () => {
  const waited = await makePage(200, [], body, efforts.waited);
  for (const accepted of ['gzip', '']) {
    expect(sent(waited, accepted).etag).toBe(sent(made, accepted).etag);
    expect(sent(waited, accepted).body).toEqual(sent(made, accepted).body);
  }
  const [before, after] = [sent(waited, 'br'), sent(made, 'br')];
  expect(before.etag).not.toBe(after.etag);
  expect(after.earlier).toBe(before.etag);
  for (const { body: bytes } of [before, after]) expect(brotliDecompressSync(bytes)).toEqual(body);
});

test('a 304 repeats what decides how long the page is kept', () => {
  expect(made.lasting).toEqual(['Cache-Control', 'public', 'Vary', 'Accept-Encoding']);
});

test('a page accounts for every body it holds', () => {
  const bodies = ['br', 'gzip', ''].map((accepted) => sent(made, accepted).body.length);
  expect(made.bytes).toBeGreaterThanOrEqual(bodies.reduce((sum, one) => sum + one, 0));
});
