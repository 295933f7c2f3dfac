import { expect, test } from 'vitest';
import { MissCounter } from '../../../lib/delivery/miss-counter.ts';
import { readTarget } from '../../../lib/delivery/target.ts';
import type { Missed } from '../../../lib/old-addresses/missing.ts';

function counter(write: (missed: readonly Missed[]) => Promise<void>) {
  const errors: unknown[] = [];
  const misses = new MissCounter({
    write,
    onError: (error) => errors.push(error),
    host: 'bantin.example',
    limit: 3,
  });
  const miss = (path: string, referer?: string) => {
    const target = readTarget(path);
    if (!target) throw new Error(path);
    misses.count(target, { referer });
  };
  return { misses, miss, errors };
}

test('counts addresses, and those who followed a link of this site; of others it keeps no referrer', async () => {
  const written: Missed[] = [];
  const { misses, miss } = counter(async (missed) => void written.push(...missed));
  miss('/cu.html', 'https://bantin.example/vi');
  miss('/cu.html/', 'https://mail.example/?q=secret');
  miss('/CU.html');
  await misses.flush();
  expect(written).toEqual([{ key: '/cu.html', hits: 3, fromHere: 1 }]);
  await misses.close();
  expect(written).toHaveLength(1);
});

test('keeps what could not be written, and no more than its limit', async () => {
  let fails = true;
  const written: Missed[] = [];
  const { misses, miss, errors } = counter(async (missed) => {
    if (fails) throw new Error('no database');
    written.push(...missed);
  });
  for (const path of ['/a', '/b', '/c', '/d', '/a']) miss(path);
  await misses.flush();
  expect(errors).toHaveLength(1);
  fails = false;
  await misses.flush();
  expect(written.map(({ key, hits }) => [key, hits])).toEqual([
    ['/a', 2],
    ['/b', 1],
    ['/c', 1],
  ]);
});
