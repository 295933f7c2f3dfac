import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget as readRequest } from '../../../lib/delivery/target.ts';
import { keysOf, oldKey } from '../../../lib/old-addresses/key.ts';

const asked = (target: string) => {
  const request = readRequest(target);
  if (!request) throw new Error(`malformed: ${target}`);
  return keysOf(request.segments, request.query);
};

describe('an old address', () => {
  test.each([
    ['/2023/08/bai-viet.html', '/2023/08/bai-viet.html'],
    ['/2023/08/Bai-Viet.HTML/', '/2023/08/bai-viet.html'],
    ['https://cu.truong.edu.vn/2023/08/bai-viet.html?utm_source=zalo&fbclid=1#dau', '/2023/08/bai-viet.html'],
    ['/Tin-T%E1%BB%A9c/H%E1%BB%99i-ngh%E1%BB%8B', '/tin-tức/hội-nghị'],
    ['/tin-tức/hội-nghị'.normalize('NFD'), '/tin-tức/hội-nghị'],
    ['//tin//bai/', '/tin/bai'],
    ['/?p=123', '/?p=123'],
    ['?p=123', '/?p=123'],
    ['/index.php?op=Tin&nv=news&id=123', '/index.php?id=123&nv=news&op=tin'],
    ['index.php?id=5', '/index.php?id=5'],
  ])('%s is compared as %s', (written, key) => {
    expect(oldKey(written)).toBe(key);
  });

  test.each([
    '',
    '/',
    'https://cu.truong.edu.vn/',
    'bai viet',
    'javascript:alert(1)',
    '/a/../b',
    '/a%2Fb',
    '/a%00b',
  ])('%j is none', (written) => {
    expect(oldKey(written)).toBeNull();
  });

  test('is found however it is asked for', () => {
    for (const [written, ...requests] of [
      [
        '/2023/08/bai-viet.html',
        '/2023/08/BAI-VIET.html/',
        '/2023/08/bai-viet.html?utm_medium=x',
        '/2023/08/bai-viet.html?a=1',
      ],
      ['/?p=123', '/?p=123', '/?p=123&preview=true', '//?P=123'],
      [
        '/index.php?nv=news&op=tin&id=123',
        '/index.php?id=123&op=tin&nv=news',
        '/Index.php?op=Tin&id=123&nv=News&utm_source=x',
      ],
      ['/index.php?id=123', '/index.php?language=vi&nv=news&op=x&id=123'],
      [
        '/tin-tức/hội-nghị',
        '/tin-t%E1%BB%A9c/h%E1%BB%99i-ngh%E1%BB%8B/',
        '/Tin-T%E1%BB%A8c/h%E1%BB%99i-ngh%E1%BB%8B',
      ],
    ] as const) {
      for (const request of requests) expect(asked(request), request).toContain(oldKey(written));
    }
  });

  test('with all its parameters goes before one that is known by its path', () => {
    expect(asked('/index.php?id=123&nv=news')).toEqual([
      '/index.php?id=123&nv=news',
      '/index.php?id=123',
      '/index.php',
    ]);
    expect(asked('/?s=tim')).toEqual(['/?s=tim']);
  });

  test('is the same when it is read again', () => {
    const word = fc.stringMatching(/^[a-zà-ỹđ0-9-]{1,12}$/);
    const written = fc
      .tuple(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), word, { maxKeys: 3 }),
      )
      .map(
        ([segments, query]) => `/${segments.map(encodeURIComponent).join('/')}?${new URLSearchParams(query)}`,
      );
    fc.assert(
      fc.property(written, (address) => {
        const key = oldKey(address);
        expect(asked(address)).toContain(key);
      }),
    );
  });
});
