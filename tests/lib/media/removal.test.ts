import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { removeMedia } from '../../../lib/media/removal.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { plain } from '../../support/images.ts';
import { mediaDir } from '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const files = async () =>
  (await Promise.all(['served', 'originals'].map((shelf) => readdir(path.join(mediaDir, shelf))))).flat();

let writer: Actor;
let mediaId: string;
beforeEach(async () => {
  await emptyDatabase();
  writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
});

test('a photo that nothing shows goes with all its files, and may come again', async () => {
  const kept = await files();
  expect(await removeMedia(writer, clock, { mediaId })).toEqual({ ok: true, data: { mediaId } });
  expect(await db.media.count()).toBe(0);
  expect(await files()).toHaveLength(kept.length - 4);
  const again = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  expect(again).toMatchObject({ data: { duplicate: false } });
});

test.each([
  ['draft', 'lead'],
  ['draft', 'gallery'],
  ['draft', 'body'],
  ['published', 'body'],
] as const)('a photo that a %s shows as %s stays', async (status, place) => {
  await articleShowing(mediaId, status, place);
  const kept = await files();
  expect(await removeMedia(await actorOf('administrator'), clock, { mediaId })).toMatchObject({
    issues: [{ key: 'mediaInUse' }],
  });
  expect(await db.media.count()).toBe(1);
  expect(await files()).toEqual(kept);
});

test('a writer removes only what is their own', async () => {
  const other = await actorOf('writer', 'other');
  expect(await removeMedia(other, clock, { mediaId })).toMatchObject({ issues: [{ key: 'notPermitted' }] });
  expect((await removeMedia(await actorOf('editor'), clock, { mediaId })).ok).toBe(true);
});

test('what is not there is not found', async () => {
  await removeMedia(writer, clock, { mediaId });
  for (const absent of [mediaId, '', "' OR 1=1"]) {
    expect(await removeMedia(writer, clock, { mediaId: absent })).toMatchObject({
      issues: [{ key: 'notFound' }],
    });
  }
});

test('the timeline remembers what is gone', async () => {
  await removeMedia(writer, clock, { mediaId });
  const events = await db.timelineEvent.findMany({ where: { kind: 'media.removed' } });
  expect(events.map(({ data }) => data)).toEqual([{ mediaId, name: 'a.png' }]);
});
