import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import { saveFocus } from '../../../lib/media/focal-point.ts';
import { saveFrame } from '../../../lib/media/framing.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { removeMedia } from '../../../lib/media/removal.ts';
import { restMs, sweepRetired } from '../../../lib/media/retirement.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { mediaDir } from '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const after = (ms: number): Clock => clockAt(new Date(clock().getTime() + ms));

/** Red, green and blue from left to right, as a camera held upright sees them though it wrote them on their side. */
const bands = async () => {
  const upright = sharp({ create: { width: 900, height: 300, channels: 3, background: '#00ff00' } })
    .composite(
      ['#ff0000', '#0000ff'].map((background, index) => ({
        input: { create: { width: 300, height: 300, channels: 3 as const, background } },
        left: index * 600,
        top: 0,
      })),
    )
    .png();
  const onItsSide = sharp(await upright.toBuffer()).rotate(270);
  return onItsSide
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .withMetadata({ orientation: 6 })
    .toBuffer();
};

let writer: Actor;
let mediaId: string;
let others: Set<string>;
const served = () => readdir(path.join(mediaDir, 'served')).catch(() => []);
/** Files that can be fetched since the test began. */
const fresh = async () => (await served()).filter((file) => !others.has(file)).sort();

beforeEach(async () => {
  others = new Set(await served());
  await emptyDatabase();
  writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'dải màu.jpg', bytes: await bands(), effort: 0 });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
});

type Cut = { left: string; top: string; width: string; height: string };
const cutOf = (left: number, top: number, width: number, height: number): Cut => ({
  left: String(left),
  top: String(top),
  width: String(width),
  height: String(height),
});
const frame = (turn: number, cut: Cut | null, { actor = writer, version = 1 } = {}) =>
  saveFrame(actor, clock, { mediaId, version, turn, cut });

async function largest() {
  const item = await mediaById(writer, mediaId);
  const file = item?.sources.jpeg.at(-1)?.src.replace('/media/', '') ?? '';
  return sharp(await mediaStore().read('served', file));
}

/** The names of the colours that a photo shows at shares of its width and height. */
async function coloursAt(...places: [number, number][]) {
  const { data, info } = await (await largest()).raw().toBuffer({ resolveWithObject: true });
  return places.map(([across, down]) => {
    const at = Math.floor(down * info.height) * info.width + Math.floor(across * info.width);
    const seen = [...data.subarray(at * info.channels, at * info.channels + 3)];
    return ['red', 'green', 'blue'][seen.indexOf(Math.max(...seen))];
  });
}

test('a photo turned clockwise stands on its side everywhere, and its upload stays as it came', async () => {
  const original = await mediaStore().read('originals', mediaId);
  expect(await frame(90, null)).toEqual({ ok: true, data: { mediaId, version: 2 } });
  expect(await mediaById(writer, mediaId)).toMatchObject({
    width: 300,
    height: 900,
    imageVersion: 2,
    version: 1,
    frame: { turn: 90, cut: null },
    whole: { width: 900, height: 300 },
  });
  expect(await coloursAt([0.5, 0.1], [0.5, 0.5], [0.5, 0.9])).toEqual(['red', 'green', 'blue']);
  expect((await mediaStore().read('originals', mediaId)).equals(original)).toBe(true);
  const events = await db.timelineEvent.findMany({ where: { kind: 'media.framed' } });
  expect(events).toMatchObject([{ actorId: writer.id, data: { mediaId, name: 'dải màu.jpg' } }]);
});

test('turned half and cut, it shows that part in every format, and the whole can be chosen from', async () => {
  expect((await frame(180, cutOf(0, 30, 500, 200))).ok).toBe(true);
  const item = await mediaById(writer, mediaId);
  expect(item).toMatchObject({ width: 500, height: 200, frame: { turn: 180, cut: { left: 0, top: 30 } } });
  expect(await coloursAt([0.1, 0.5], [0.9, 0.5])).toEqual(['blue', 'green']);
  for (const { src, width } of Object.values(item?.sources ?? {}).flat()) {
    const found = await sharp(await mediaStore().read('served', src.replace('/media/', ''))).metadata();
    expect([found.width, found.height]).toEqual([width, Math.round((width * 2) / 5)]);
  }
  const whole = await mediaStore().read('served', item?.whole.src.replace('/media/', '') ?? '');
  expect(await sharp(whole).metadata()).toMatchObject({ width: 900, height: 300 });
});

test('back to the upload, nothing of the frame is left', async () => {
  await frame(90, cutOf(0, 0, 300, 300));
  expect(await frame(0, null, { version: 2 })).toMatchObject({ data: { version: 3 } });
  expect(await mediaById(writer, mediaId)).toMatchObject({
    width: 900,
    height: 300,
    frame: { turn: 0, cut: null },
  });
  expect(await db.mediaEdit.count()).toBe(0);
  expect(await coloursAt([0.1, 0.5], [0.9, 0.5])).toEqual(['red', 'blue']);
});

test('a cut that leaves everything is none, and the same frame twice is one change', async () => {
  expect(await frame(0, cutOf(0, 0, 900, 300))).toMatchObject({ data: { version: 1 } });
  await frame(0, cutOf(0, 0, 300, 300));
  expect(await frame(0, cutOf(0, 0, 300, 300), { version: 2 })).toMatchObject({ data: { version: 2 } });
  expect(await db.timelineEvent.count({ where: { kind: 'media.framed' } })).toBe(1);
});

test('the point that stays in sight goes along', async () => {
  await saveFocus(writer, clock, { mediaId, version: 1, focus: { x: '10', y: '50' } });
  await frame(0, cutOf(0, 0, 300, 300), { version: 2 });
  expect((await mediaById(writer, mediaId))?.focus).toEqual({ x: 300, y: 500 });
  await frame(0, cutOf(300, 0, 300, 300), { version: 3 });
  expect((await mediaById(writer, mediaId))?.focus).toBeNull();
});

test('files out of use are there for whoever has a page open, and gone a day later', async () => {
  const before =
    (await mediaById(writer, mediaId))?.sources.avif.map(({ src }) => src.replace('/media/', '')) ?? [];
  await frame(270, null);
  await sweepRetired(after(restMs - 1));
  for (const file of before) expect(await mediaStore().size('served', file)).not.toBeNull();
  expect(await sweepRetired(after(restMs))).toBe(false);
  for (const file of before) expect(await mediaStore().size('served', file)).toBeNull();
  expect(await db.retiredFile.count()).toBe(0);
  expect(await coloursAt([0.5, 0.1])).toEqual(['blue']);
});

test('a framed photo is deleted with all its files', async () => {
  await frame(90, null);
  await sweepRetired(after(restMs));
  expect((await fresh()).length).toBeGreaterThan(0);
  expect((await removeMedia(writer, clock, { mediaId })).ok).toBe(true);
  expect(await fresh()).toEqual([]);
});

describe('nothing changes', () => {
  test.each([
    ['a cut beyond the edge', 0, cutOf(700, 0, 300, 300), 'cut.width', 'cutOutside'],
    ['a cut that fits only when turned', 0, cutOf(0, 0, 300, 900), 'cut.width', 'cutOutside'],
    ['a sliver', 0, cutOf(0, 0, 900, 20), 'cut.width', 'cutTooSmall'],
    ['a number that is none', 0, { ...cutOf(0, 0, 300, 300), left: 'trái' }, 'cut.left', 'invalid'],
    ['a number that is missing', 0, { ...cutOf(0, 0, 300, 300), top: ' ' }, 'cut.top', 'required'],
    ['a turn that is no quarter', 45, null, 'turn', 'invalid'],
  ])('by %s', async (_what, turn, cut, field, key) => {
    const before = await fresh();
    expect(await frame(turn, cut)).toMatchObject({ ok: false, issues: [{ field, key }] });
    expect(await fresh()).toEqual(before);
    expect(await mediaById(writer, mediaId)).toMatchObject({ imageVersion: 1, width: 900 });
  });

  test('by someone who may not, and where readers see it by a publisher alone', async () => {
    const other = await actorOf('writer', 'other');
    expect(await frame(90, null, { actor: other })).toMatchObject({ issues: [{ key: 'notPermitted' }] });
    await articleShowing(mediaId, 'published');
    const editor = await actorOf('editor');
    expect(await frame(90, null, { actor: editor })).toMatchObject({ issues: [{ key: 'mediaInPublic' }] });
    expect((await frame(90, null, { actor: await actorOf('publisher') })).ok).toBe(true);
  });

  test('by the second of two at once: no file of it is left', async () => {
    const both = await Promise.all([frame(90, null), frame(90, null)]);
    const [lost] = both.flatMap((result) => (result.ok ? [] : result.issues));
    expect(lost).toMatchObject({ key: 'overtaken', values: { by: writer.name, version: 2 } });
    const named = [
      ...(await db.mediaRendition.findMany({ select: { file: true } })),
      ...(await db.retiredFile.findMany({ select: { file: true } })),
    ].map(({ file }) => file);
    const { wholeFile } = await db.mediaEdit.findFirstOrThrow();
    expect(await fresh()).toEqual([...named, wholeFile].sort());
  });
});
