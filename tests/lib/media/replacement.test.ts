import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { deskPhoto } from '../../../lib/media/desk-photo.ts';
import { saveFrame } from '../../../lib/media/framing.ts';
import { removeMedia } from '../../../lib/media/removal.ts';
import { bringBack, replaceMedia } from '../../../lib/media/replacement.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { mediaDir } from '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const later = clockAt('2023-07-01T08:00:00+07:00');

const plain = (background: string, width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

let red: Buffer;
let blue: Buffer;
beforeAll(async () => {
  [red, blue] = await Promise.all([plain('#c01010'), plain('#1010c0', 360, 480)]);
});

const originals = () => readdir(path.join(mediaDir, 'originals')).catch(() => []);

let writer: Actor;
let mediaId: string;
let others: Set<string>;
const fresh = async () => (await originals()).filter((file) => !others.has(file)).sort();

beforeEach(async () => {
  await emptyDatabase();
  others = new Set(await originals());
  writer = await actorOf('writer', 'Hà Linh');
  const added = await addMedia(writer, clock, { name: 'đỏ.png', bytes: red, effort: 0 });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
});

const replace = (bytes: Buffer, { actor = writer, version = 1, name = 'xanh.png' } = {}) =>
  replaceMedia(actor, later, { mediaId, version, name, bytes, effort: 0 });

const words = {
  vi: { alt: 'Phông đỏ', caption: '' },
  en: { alt: 'A red backdrop', caption: '' },
  credit: 'Quốc Đạt',
};

async function colour() {
  const photo = await deskPhoto(writer, mediaId);
  const file = photo?.sources.jpeg[0]?.src.replace('/media/', '') ?? '';
  const { dominant } = await sharp(await mediaStore().read('served', file)).stats();
  return dominant.r > dominant.b ? 'red' : 'blue';
}

describe('another file in the place of a photo', () => {
  test('is the photo from then on, wherever it is shown; the one before is listed with who and when', async () => {
    const articleId = await articleShowing(mediaId, 'draft');
    expect(await replace(blue)).toEqual({ ok: true, data: { mediaId, version: 2 } });
    const photo = await deskPhoto(await actorOf('editor'), mediaId);
    expect(photo).toMatchObject({
      originalName: 'xanh.png',
      width: 360,
      height: 480,
      bytes: blue.length,
      imageVersion: 2,
      shown: { articles: [{ articleId }] },
      earlier: [
        { number: 1, name: 'đỏ.png', width: 400, height: 300, replacedBy: 'Hà Linh', replacedAt: later() },
      ],
    });
    expect(await colour()).toBe('blue');
    const thumb = photo?.earlier[0]?.thumb.replace('/media/', '') ?? '';
    expect((await sharp(await mediaStore().read('served', thumb)).stats()).dominant.r).toBeGreaterThan(150);
    expect((await mediaStore().read('originals', mediaId)).equals(red)).toBe(true);
    expect(await db.timelineEvent.findMany({ where: { kind: 'media.replaced' } })).toHaveLength(1);
  });

  test('can be changed for the one before, turned and cut as that was, and back again', async () => {
    await saveFrame(writer, clock, { mediaId, version: 1, turn: 90, cut: null });
    await replace(blue, { version: 2 });
    expect(await deskPhoto(writer, mediaId)).toMatchObject({ width: 360, frame: { turn: 0 } });
    expect(await bringBack(writer, later, { mediaId, version: 3, number: 1 })).toMatchObject({ ok: true });
    expect(await deskPhoto(writer, mediaId)).toMatchObject({
      originalName: 'đỏ.png',
      width: 300,
      height: 400,
      frame: { turn: 90, cut: null },
      earlier: [{ number: 2, name: 'xanh.png' }],
    });
    expect(await colour()).toBe('red');
    await bringBack(writer, later, { mediaId, version: 4, number: 2 });
    expect(await colour()).toBe('blue');
    expect(await fresh()).toEqual([mediaId, expect.stringContaining(mediaId)]);
  });

  test('is known by its content: a former file comes back, the present one is no change', async () => {
    await replace(blue);
    expect(await replace(blue, { version: 2 })).toMatchObject({ issues: [{ key: 'mediaUnchanged' }] });
    expect(await replace(red, { version: 2, name: 'đỏ lần nữa.png' })).toMatchObject({
      data: { version: 3 },
    });
    expect(await deskPhoto(writer, mediaId)).toMatchObject({
      originalName: 'đỏ.png',
      earlier: [{ number: 2 }],
    });
  });

  test('is not one that is another photo, and a replaced file is no new photo', async () => {
    const other = await addMedia(writer, clock, { name: 'xanh nhạt.png', bytes: blue, effort: 0 });
    expect(other).toMatchObject({ data: { duplicate: false } });
    expect(await replace(blue)).toMatchObject({
      issues: [{ field: 'file', key: 'mediaElsewhere', values: { name: 'xanh nhạt.png' } }],
    });
    await replace(await plain('#108010'));
    expect(await addMedia(writer, clock, { name: 'a.png', bytes: red })).toMatchObject({
      issues: [{ key: 'mediaReplaced', values: { name: 'xanh.png' } }],
    });
  });
});

describe('the words of a replaced photo', () => {
  test('stay, and are asked for again until somebody saves them', async () => {
    await saveMediaTexts(writer, clock, { mediaId, version: 1, ...words });
    await replace(blue);
    expect(await deskPhoto(writer, mediaId)).toMatchObject({ ...words, wordsDue: true });
    const again = await saveMediaTexts(writer, clock, { mediaId, version: 2, ...words });
    expect(again).toMatchObject({ data: { version: 3 } });
    expect(await deskPhoto(writer, mediaId)).toMatchObject({ ...words, wordsDue: false });
  });

  test('fit again when the file that they were written for is back', async () => {
    await saveMediaTexts(writer, clock, { mediaId, version: 1, ...words });
    await replace(blue);
    await bringBack(writer, later, { mediaId, version: 2, number: 1 });
    expect(await deskPhoto(writer, mediaId)).toMatchObject({ wordsDue: false });
  });

  test('are not asked for again where there were none', async () => {
    await replace(blue);
    expect(await deskPhoto(writer, mediaId)).toMatchObject({ wordsDue: false });
  });
});

describe('nothing changes', () => {
  test('by a file that cannot be taken', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await replace(svg)).toMatchObject({ issues: [{ field: 'file', key: 'mediaSvg' }] });
    expect(await replace(red.subarray(0, 60))).toMatchObject({ issues: [{ key: 'mediaBroken' }] });
    expect(await fresh()).toEqual([mediaId]);
  });

  test('by someone who may not, and where readers see it by a publisher alone', async () => {
    const other = await actorOf('writer', 'other');
    expect(await replace(blue, { actor: other })).toMatchObject({ issues: [{ key: 'notPermitted' }] });
    await articleShowing(mediaId, 'published', 'body');
    expect(await replace(blue)).toMatchObject({ issues: [{ key: 'mediaInPublic' }] });
    const publisher = await actorOf('publisher');
    expect((await replace(blue, { actor: publisher })).ok).toBe(true);
    const back = { mediaId, version: 2, number: 1 };
    expect(await bringBack(writer, later, back)).toMatchObject({ issues: [{ key: 'mediaInPublic' }] });
    expect((await bringBack(publisher, later, back)).ok).toBe(true);
  });

  test('by the second of two at once, and its file is not kept', async () => {
    const both = await Promise.all([replace(blue), replace(blue)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((result) => (result.ok ? [] : result.issues))).toMatchObject([{ key: 'overtaken' }]);
    expect(await fresh()).toHaveLength(2);
  });

  test('by a number that no earlier file has', async () => {
    for (const number of [7, 0, -1, 1.5, Number.NaN, 1e15]) {
      const back = await bringBack(writer, later, { mediaId, version: 1, number });
      expect(back).toMatchObject({ issues: [{ key: 'notFound' }] });
    }
  });
});

test('a photo is deleted with all files it ever had', async () => {
  await replace(blue);
  expect(await fresh()).toHaveLength(2);
  expect((await removeMedia(writer, later, { mediaId })).ok).toBe(true);
  expect(await fresh()).toEqual([]);
});
