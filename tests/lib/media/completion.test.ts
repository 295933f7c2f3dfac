import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { completeRenditions } from '../../../lib/media/completion.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { removeMedia } from '../../../lib/media/removal.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { photo } from '../../support/images.ts';
import { mediaDir } from '../../support/media-dir.ts';
import { dataOf } from '../../support/newsroom.ts';

const clock = clockAt('2026-09-12T09:20:00+07:00');
const later = clockAt('2026-09-12T09:26:00+07:00');

beforeEach(emptyDatabase);

const hurried = async () => {
  const writer = await actorOf('writer');
  const bytes = await photo(700, 466);
  const { mediaId } = dataOf(await addMedia(writer, clock, { name: 'a.jpg', bytes, hurry: true }));
  const widths = async () => {
    const { avif = [], webp = [], jpeg = [] } = (await mediaById(writer, mediaId))?.sources ?? {};
    return [avif, webp, jpeg].map((sources) => sources.map(({ width }) => width));
  };
  return { writer, mediaId, widths };
};

test('a photo taken in a hurry can be shown at once and is completed once', async () => {
  const { mediaId, widths } = await hurried();
  expect(await widths()).toEqual([[], [], [640, 700]]);
  const files = await db.mediaRendition.findMany({ where: { mediaId } });
  for (const { file, bytes } of files) expect(await mediaStore().size('served', file)).toBe(bytes);

  expect(await completeRenditions(clock)).toBe(true);
  expect(await widths()).toEqual([
    [320, 480, 640, 700],
    [320, 480, 640, 700],
    [320, 480, 640, 700],
  ]);
  const kept = await db.mediaRendition.findMany({ where: { mediaId } });
  expect(kept.map(({ file }) => file)).toEqual(expect.arrayContaining(files.map(({ file }) => file)));
  for (const { file, bytes } of kept) expect(await mediaStore().size('served', file)).toBe(bytes);
  expect(await completeRenditions(later)).toBe(false);
});

test('a photo whose completion was cut short is due again after a while, and not before', async () => {
  const { mediaId, widths } = await hurried();
  const original = await mediaStore().read('originals', mediaId);
  await mediaStore().remove('originals', mediaId);
  await expect(completeRenditions(clock)).rejects.toThrow();
  expect(await completeRenditions(clock)).toBe(false);
  await mediaStore().write('originals', mediaId, original);
  expect(await completeRenditions(later)).toBe(true);
  expect((await widths())[0]).toEqual([320, 480, 640, 700]);
});

test('two who complete at the same time never make the same photo', async () => {
  await hurried();
  const both = await Promise.all([completeRenditions(clock), completeRenditions(clock)]);
  expect(both.sort()).toEqual([false, true]);
});

test('a photo that is removed meanwhile leaves nothing behind', async () => {
  const { writer, mediaId } = await hurried();
  const before = await readdir(path.join(mediaDir, 'served'));
  const completion = completeRenditions(clock).catch(() => true);
  await expect.poll(() => db.media.count({ where: { dueAt: { gt: clock() } } })).toBe(1);
  dataOf(await removeMedia(writer, clock, { mediaId }));
  await completion;
  expect(await db.mediaRendition.count()).toBe(0);
  const left = await readdir(path.join(mediaDir, 'served'));
  expect(left.filter((file) => !before.includes(file))).toEqual([]);
});
