import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskStore } from '../../../lib/media/store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is written is read again, whole or in part, and gone when removed', async () => {
  const store = diskStore(folder);
  await store.write('served', 'a-1.jpg', Buffer.from('0123456789'));
  expect(await store.size('served', 'a-1.jpg')).toBe(10);
  expect((await store.read('served', 'a-1.jpg')).toString()).toBe('0123456789');
  const part = await store.stream('served', 'a-1.jpg', 2, 4).toArray();
  expect(Buffer.concat(part).toString()).toBe('234');
  await store.remove('served', 'a-1.jpg');
  await store.remove('served', 'a-1.jpg');
  expect(await store.size('served', 'a-1.jpg')).toBeNull();
});

test('writers of the same name leave one whole file and nothing half made', async () => {
  const store = diskStore(folder);
  const texts = ['một', 'hai', 'ba', 'bốn'].map((word) => word.repeat(50_000));
  await Promise.all(texts.map((text) => store.write('served', 'a-1.jpg', Buffer.from(text))));
  expect(await readdir(path.join(folder, 'served'))).toEqual(['a-1.jpg']);
  expect(texts).toContain((await store.read('served', 'a-1.jpg')).toString());
});

test('a folder is not a file', async () => {
  const store = diskStore(folder);
  await store.write('served', 'a', Buffer.from('1'));
  expect(
    await diskStore(path.dirname(folder)).size('served', path.basename(folder).toLowerCase()),
  ).toBeNull();
});

test.each(['../a', 'a/b', '/etc/passwd', '.hidden', 'a\\b', 'A', ''])(
  'no name leads out: %j',
  async (name) => {
    await expect(diskStore(folder).write('served', name, Buffer.from('1'))).rejects.toThrow(
      'Not a file name',
    );
  },
);
