import { describe, expect, test } from 'vitest';
import { makePage, variantFor } from '../../../lib/delivery/page.ts';

const body = Buffer.from('<p>Gần hai trăm đại biểu bàn phương hướng của năm học mới.</p>'.repeat(50));
const made = await makePage(200, ['Content-Type', 'text/html', 'Cache-Control', 'public'], body);

const headerOf = (head: readonly string[], name: string) => head[head.indexOf(name) + 1];

describe('a page in each encoding', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
  ])('%s', (accepted, coding) => {
    const { head, body: bytes } = variantFor(made, accepted);
    expect(headerOf(head, 'Content-Encoding')).toBe(coding);
    expect(headerOf(head, 'Content-Length')).toBe(String(bytes.length));
    expect(headerOf(head, 'Vary')).toBe('Accept-Encoding');
  });

  test('plain', () => {
    const { head, body: bytes } = variantFor(made, undefined);
    expect(head).not.toContain('Content-Encoding');
    expect(bytes).toEqual(body);
  });

  test('holds no more memory than its own', () => {
    for (const { body: bytes } of made.variants.values()) expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  test('has its own strong tag, the same for the same text', async () => {
    const tags = ['br', 'gzip', ''].map((accepted) => variantFor(made, accepted).etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(variantFor(await makePage(200, [], Buffer.from(body)), 'br').etag).toBe(tags[0]);
    expect(variantFor(await makePage(200, [], Buffer.concat([body, body])), 'br').etag).not.toBe(tags[0]);
  });
});

test('a 304 repeats what decides how long the page is kept', () => {
  expect(made.lasting).toEqual(['Cache-Control', 'public', 'Vary', 'Accept-Encoding']);
});

test('a page accounts for every body it holds', () => {
  const bodies = ['br', 'gzip', ''].map((accepted) => variantFor(made, accepted).body.length);
  expect(made.bytes).toBeGreaterThanOrEqual(bodies.reduce((sum, one) => sum + one, 0));
});
