import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { saveFocus } from '../../../lib/media/focal-point.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeMedia } from '../../support/newsroom.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const focus = { x: '12.5', y: '80' };

let writer: Actor;
let mediaId: string;
beforeEach(async () => {
  await emptyDatabase();
  writer = await actorOf('writer');
  mediaId = await makeMedia(writer);
});

const save = (actor: Actor, version = 1, given: typeof focus | null = focus) =>
  saveFocus(actor, clock, { mediaId, version, focus: given });

test('is kept in thousandths with a version of the image, and told on the timeline', async () => {
  expect(await mediaById(writer, mediaId)).toMatchObject({ focus: null, imageVersion: 1, version: 1 });
  expect(await save(writer)).toEqual({ ok: true, data: { mediaId, version: 2 } });
  expect(await mediaById(writer, mediaId)).toMatchObject({
    focus: { x: 125, y: 800 },
    imageVersion: 2,
    version: 1,
  });
  expect(await db.timelineEvent.findMany()).toMatchObject([
    { kind: 'media.focused', actorId: writer.id, data: { mediaId, name: 'hội trường.jpg' } },
  ]);
});

test('set twice alike is one change, and can be taken back', async () => {
  await save(writer);
  expect(await save(writer, 2)).toMatchObject({ data: { version: 2 } });
  expect(await save(writer, 2, null)).toMatchObject({ data: { version: 3 } });
  expect((await mediaById(writer, mediaId))?.focus).toBeNull();
  expect(await db.timelineEvent.count()).toBe(2);
});

test('of two who set it, the second is told who was faster', async () => {
  const editor = await actorOf('editor');
  await save(writer);
  expect(await save(editor, 1, { x: '0', y: '0' })).toEqual({
    ok: false,
    issues: [
      { field: '', key: 'overtaken', values: { by: writer.name, at: clock().toISOString(), version: 2 } },
    ],
  });
  const both = await Promise.all([10, 20].map((x) => save(editor, 2, { x: String(x), y: '5' })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test.each([
  [{ x: '-1', y: '50' }, 'focus.x', 'shareOutside'],
  [{ x: '50', y: '100.1' }, 'focus.y', 'shareOutside'],
  [{ x: 'giữa', y: '50' }, 'focus.x', 'invalid'],
  [{ x: '50', y: ' ' }, 'focus.y', 'required'],
])('%j is no point of a photo', async (given, field, key) => {
  expect(await save(writer, 1, given)).toMatchObject({ ok: false, issues: [{ field, key }] });
  expect(await db.media.findUniqueOrThrow({ where: { id: mediaId } })).toMatchObject({ focusX: null });
});

describe('who may', () => {
  test('a writer only with what is their own, and nobody with what is not there', async () => {
    expect(await save(await actorOf('writer', 'other'))).toMatchObject({ issues: [{ key: 'notPermitted' }] });
    mediaId = '5f6c2f0e-8f3c-4f43-9a5e-2c7f4a2f9d11';
    expect(await save(writer)).toMatchObject({ issues: [{ key: 'notFound' }] });
    mediaId = 'không phải mã';
    expect(await save(writer)).toMatchObject({ issues: [{ key: 'notFound' }] });
  });

  test('a publisher alone where readers see it', async () => {
    await articleShowing(mediaId, 'published', 'gallery');
    for (const actor of [writer, await actorOf('editor')]) {
      expect(await save(actor)).toMatchObject({ issues: [{ key: 'mediaInPublic' }] });
    }
    expect((await save(await actorOf('publisher'))).ok).toBe(true);
  });
});
