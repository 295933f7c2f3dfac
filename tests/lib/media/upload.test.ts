import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { mediaLimits } from '../../../lib/media/limits.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { serveMedia } from '../../../lib/media/serving.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { photo, plain, pngClaiming } from '../../support/images.ts';
import { mediaDir } from '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const served = () => readdir(path.join(mediaDir, 'served')).catch(() => []);

beforeEach(emptyDatabase);
afterEach(() => vi.restoreAllMocks());

test('a photo is in the library, described later, and its every rendition can be fetched', async () => {
  const writer = await actorOf('writer', 'Hà Linh');
  const bytes = await photo(700, 466);
  const added = await addMedia(writer, clock, { name: 'Toàn cảnh hội nghị.JPG', bytes });
  if (!added.ok) throw new Error('refused');
  const item = await mediaById(writer, added.data.mediaId);
  expect(item).toMatchObject({
    originalName: 'Toàn cảnh hội nghị.JPG',
    width: 700,
    height: 466,
    bytes: bytes.length,
    vi: { alt: '', caption: '' },
    en: { alt: '', caption: '' },
    credit: '',
    uploadedBy: 'Hà Linh',
    createdAt: clock(),
    uses: 0,
    mayEdit: true,
  });
  expect(item?.sources.avif.map(({ width }) => width)).toEqual([320, 480, 640, 700]);
  for (const { src, width } of Object.values(item?.sources ?? {}).flat()) {
    const answer = await serveMedia(new Request(`https://tin.example${src}`), src.replace('/media/', ''));
    const found = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(found.width).toBe(width);
  }
});

test('what happened is on the timeline', async () => {
  const writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  const [event] = await db.timelineEvent.findMany();
  expect(event).toMatchObject({ kind: 'media.added', actorId: writer.id, at: clock() });
  expect(event?.data).toEqual({ mediaId: added.ok && added.data.mediaId, name: 'a.png' });
});

test('the same bytes are one photo, whoever brings them under whatever name', async () => {
  const bytes = await plain('jpeg');
  const first = await addMedia(await actorOf('writer'), clock, { name: 'a.jpg', bytes });
  const again = await addMedia(await actorOf('editor'), clock, { name: 'b.jpg', bytes });
  expect(first).toMatchObject({ data: { duplicate: false } });
  expect(again).toEqual({ ok: true, data: { ...(first.ok && first.data), duplicate: true } });
  expect(await db.media.count()).toBe(1);
});

test('the same bytes brought at the same moment are one photo, and no file is left over', async () => {
  const writer = await actorOf('writer');
  const bytes = await plain('jpeg', 100, 70);
  const before = (await served()).length;
  const added = await Promise.all([1, 2, 3].map((n) => addMedia(writer, clock, { name: `${n}.jpg`, bytes })));
  expect(new Set(added.map((result) => result.ok && result.data.mediaId)).size).toBe(1);
  expect(await db.media.count()).toBe(1);
  expect(await served()).toHaveLength(before + 3);
});

test('the upload itself is kept as it came, where nobody can fetch it', async () => {
  const bytes = await plain('jpeg', 50, 50);
  const added = await addMedia(await actorOf('writer'), clock, { name: 'a.jpg', bytes });
  if (!added.ok) throw new Error('refused');
  const { mediaId } = added.data;
  expect(await readdir(path.join(mediaDir, 'originals'))).toContain(mediaId);
  const answer = await serveMedia(new Request('https://tin.example/media/x'), mediaId);
  expect(answer.status).toBe(404);
});

describe('nothing is kept of what is refused', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'mediaEmpty'],
    ['one byte too many', Buffer.alloc(mediaLimits.bytes + 1, 0xff), 'mediaTooLarge'],
    ['a flood of pixels', pngClaiming(30_000, 30_000), 'mediaTooManyPixels'],
    ['no image', Buffer.from('Kính gửi: Ban biên tập'), 'mediaNotAnImage'],
  ])('%s', async (_what, bytes, key) => {
    const before = await served();
    const added = await addMedia(await actorOf('writer'), clock, { name: 'a.jpg', bytes });
    expect(added).toMatchObject({ ok: false, issues: [{ field: 'file', key }] });
    expect([await db.media.count(), await db.timelineEvent.count()]).toEqual([0, 0]);
    expect(await served()).toEqual(before);
  });

  test('a photo whose pixels stop half-way', async () => {
    const bytes = await photo(600, 400);
    const half = bytes.subarray(0, bytes.length / 2);
    const added = await addMedia(await actorOf('writer'), clock, { name: 'a.jpg', bytes: half });
    expect(added).toMatchObject({ issues: [{ key: 'mediaBroken' }] });
    expect(await db.media.count()).toBe(0);
  });

  test('and nothing half-made stays when the database fails', async () => {
    const writer = await actorOf('writer');
    const before = await served();
    await db.user.delete({ where: { id: writer.id } });
    await expect(
      addMedia(writer, clock, { name: 'a.png', bytes: await plain('png', 33, 33) }),
    ).rejects.toThrow();
    expect(await served()).toEqual(before);
    expect(await db.media.count()).toBe(0);
  });
});
