import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../../lib/delivery/target.ts';

describe('a path has one spelling', () => {
  test.each([
    ['/vi/tin-tuc/hoi-nghi', '/vi/tin-tuc/hoi-nghi', true],
    ['/VI/Tin-Tuc/Hoi-Nghi', '/vi/tin-tuc/hoi-nghi', false],
    ['/vi/tin-tuc/hoi-nghi/', '/vi/tin-tuc/hoi-nghi', false],
    ['//vi///tin-tuc//', '/vi/tin-tuc', false],
    ['/%76i/tin%2Dtuc', '/vi/tin-tuc', false],
    ['/', '/', true],
    ['//', '/', false],
    ['/vi/h%E1%BB%99i-ngh%E1%BB%8B', '/vi/h%E1%BB%99i-ngh%E1%BB%8B', true],
    ['/vi/H%E1%BB%98I', '/vi/h%E1%BB%99i', false],
    ['/vi/ho%CC%A3%CC%82i', '/vi/h%E1%BB%99i', false],
    ['/vi/%C4%91%E1%BA%A1i', '/vi/%C4%91%E1%BA%A1i', true],
  ])('%s', (written, path, asWritten) => {
    expect(readTarget(written)).toMatchObject({ path, asWritten });
  });

  test('whose own spelling is itself', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const target = readTarget(path);
        if (target) expect(readTarget(target.path)).toMatchObject({ path: target.path, asWritten: true });
      }),
    );
  });
});

test('the query is read beside it', () => {
  const target = readTarget('/vi/tin-tuc?trang=2&utm_source=th%C6%B0');
  expect(target?.path).toBe('/vi/tin-tuc');
  expect([...(target?.query ?? [])]).toEqual([
    ['trang', '2'],
    ['utm_source', 'thư'],
  ]);
});

test.each([
  ['broken escapes', '/vi/%'],
  ['broken escapes', '/vi/%2'],
  ['broken escapes', '/vi/%zz'],
  ['broken escapes in the query', '/vi?a=%'],
  ['bytes that are not UTF-8', '/vi/%ff'],
  ['bytes that are not UTF-8 in the query', '/vi?a=%e1%bb'],
  ['an encoded slash', '/vi%2ftin-tuc'],
  ['an encoded backslash', '/vi%5Ctin-tuc'],
  ['a backslash', '/vi\\tin-tuc'],
  ['an encoded NUL', '/vi/%00'],
  ['an encoded NUL in the query', '/vi?a=%00'],
  ['an encoded line break', '/vi/%0d%0aSet-Cookie:x'],
  ['dot segments', '/vi/../admin'],
  ['dot segments', '/vi/.'],
  ['encoded dot segments', '/vi/%2e%2E/admin'],
  ['an absolute address', 'http://elsewhere.example/vi'],
  ['an asterisk', '*'],
  ['a fragment', '/vi#a'],
  ['letters that are not encoded', '/vi/hội'],
  ['nothing', ''],
])('%s are malformed: %s', (_what, target) => {
  expect(readTarget(target)).toBeNull();
});

test('nothing that is sent makes it throw, and no path it returns leads elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const path = readTarget(`/${text}`)?.path ?? '/';
      expect(new URL(path, 'http://site.example').host).toBe('site.example');
    }),
  );
});
