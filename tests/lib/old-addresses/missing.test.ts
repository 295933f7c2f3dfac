import { beforeEach, describe, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { addMissed, missedKey, missingKept } from '../../../lib/old-addresses/missing.ts';
import { db, emptyDatabase } from '../../support/database.ts';

beforeEach(emptyDatabase);

const keyOf = (path: string, query = '') =>
  missedKey(path.split('/').filter(Boolean), new URLSearchParams(query));

describe('what is told of a missed address', () => {
  test.each([
    ['/2023/08/bai.html', '', '/2023/08/bai.html'],
    ['/index.php', 'nv=news&id=12&sid=secret', '/index.php?id=12&nv=news'],
    ['/', 'p=12', '/?p=12'],
    ['/tim', 'q=Nguyễn+Văn+A', '/tim'],
    ['/index.php', 'id=a b@c.vn', '/index.php'],
  ])('%s?%s is %s', (path, query, key) => {
    expect(keyOf(path, query)).toBe(key);
  });

  test.each([
    '/wp-login.php',
    '/.env',
    '/a/.git/config',
    '/ten@truong.vn',
    '/x.png',
    '/',
    `/${'a'.repeat(301)}`,
  ])('%s is not worth it', (path) => {
    expect(keyOf(path)).toBeNull();
  });
});

describe('what was missed', () => {
  const first = clockAt('2026-11-20T08:00:00+07:00');
  const later = clockAt('2026-11-20T09:00:00+07:00');

  test('is added up, with when it was seen last', async () => {
    await addMissed(
      [
        { key: '/a', hits: 2, fromHere: 1 },
        { key: '/b', hits: 1, fromHere: 0 },
      ],
      first,
    );
    await addMissed([{ key: '/a', hits: 3, fromHere: 0 }], later);
    expect(await db.missingAddress.findMany({ orderBy: { key: 'asc' } })).toEqual([
      { key: '/a', hits: 5, fromHere: 1, lastSeen: later() },
      { key: '/b', hits: 1, fromHere: 0, lastSeen: first() },
    ]);
  });

  test('does not grow with a flood; what is missed often stays', async () => {
    await addMissed([{ key: '/that', hits: 50, fromHere: 0 }], first);
    for (let flood = 0; flood < 6; flood += 1) {
      const made = Array.from({ length: 500 }, (_, n) => ({
        key: `/gia-${flood}-${n}`,
        hits: 1,
        fromHere: 0,
      }));
      await addMissed(made, later);
    }
    expect(await db.missingAddress.count()).toBe(missingKept);
    expect(await db.missingAddress.count({ where: { key: '/that' } })).toBe(1);
  });
});
