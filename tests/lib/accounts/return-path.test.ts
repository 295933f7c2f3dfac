import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath, signInPath } from '../../../lib/accounts/return-path.ts';

describe('returnPath', () => {
  it.each([
    '/admin',
    '/admin/articles',
    '/admin/articles?page=2&q=hội nghị',
    '/admin/articles/0190b9a8-0000-7000-8000-000000000000?lang=en',
  ])('keeps a page of the desk: %s', (path) => {
    const url = new URL(path, 'http://desk.invalid');
    expect(returnPath(path)).toBe(`${url.pathname}${url.search}`);
  });

  it.each([
    undefined,
    null,
    ['/admin/articles'],
    '',
    'admin',
    '/',
    '/vi',
    '/administrator',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '/admin\\..\\..\\evil',
    '/admin/..//evil.example',
    '/admin/../vi',
    '/admin/%2e%2e/vi',
    '/admin//evil.example',
    'https://evil.example/admin',
    'javascript:alert(1)//admin',
    '/admin/\nLocation: https://evil.example',
    '\t/admin',
    '/admin/sign-in?return=/admin/sign-in',
  ])('leads to the front of the desk instead of %j', (asked) => {
    expect(returnPath(asked)).toBe('/admin');
  });

  it('never leaves this site or the desk, whatever is asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      'admin',
      ':',
      '@',
      '?',
      '#',
      '%2e',
      '%5c',
      '%09',
      'evil.example',
      'https:',
      ' ',
      '\t',
    );
    const asked = fc.array(piece, { maxLength: 8 }).map((pieces) => `/admin${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(asked, fc.webUrl(), fc.string()), (value) => {
        const url = new URL(returnPath(value), 'https://truong.example/vi');
        return url.origin === 'https://truong.example' && /^\/admin(?:\/|$)/.test(url.pathname);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('signInPath', () => {
  it('remembers the page', () => {
    expect(signInPath('/admin/articles?q=hội nghị')).toBe(
      `/admin/sign-in?return=${encodeURIComponent('/admin/articles?q=h%E1%BB%99i%20ngh%E1%BB%8B')}`,
    );
  });

  it('has nothing to remember for the front, or for a page elsewhere', () => {
    expect(signInPath('/admin')).toBe('/admin/sign-in');
    expect(signInPath('//evil.example')).toBe('/admin/sign-in');
  });
});
