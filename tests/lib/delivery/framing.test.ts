import { describe, expect, test } from 'vitest';
import { deskHead, isPreview, readerPolicy } from '../../../lib/delivery/headers.ts';

const headOf = (framed: boolean) => {
  const head = deskHead('nonce', false, framed);
  return Object.fromEntries(head.flatMap((name, at) => (at % 2 === 0 ? [[name, head[at + 1] ?? '']] : [])));
};
const id = '0199aaaa-0000-7000-8000-000000000001';

describe('a page within a page', () => {
  test.each([`/admin/articles/${id}/preview/vi`, `/admin/articles/${id}/preview/en`])('may be %s', (path) =>
    expect(isPreview(path)).toBe(true),
  );

  test.each([
    '/admin',
    `/admin/articles/${id}`,
    `/admin/articles/${id}/preview/vi/x`,
    `/admin/articles/${id}/publish/vi`,
    `/admin/articles/../sign-in/preview/vi`,
    `/vi/admin/articles/${id}/preview/vi`,
  ])('is never %s', (path) => expect(isPreview(path)).toBe(false));

  test('is shown by the desk alone, and shows none itself', () => {
    expect(headOf(true)['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(headOf(true)['Content-Security-Policy']).toMatch(/frame-src 'none';.*frame-ancestors 'self'/);
    expect(headOf(false)['X-Frame-Options']).toBe('DENY');
    expect(headOf(false)['Content-Security-Policy']).toMatch(/frame-src 'self';.*frame-ancestors 'none'/);
    expect(readerPolicy).toContain("frame-ancestors 'none'");
  });
});
