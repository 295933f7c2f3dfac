import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../lib/clock.ts';
import { addFile } from '../../lib/media/files.ts';
import { addMedia } from '../../lib/media/upload.ts';
import { clearUnfinished, demoState, note } from '../../prisma/seeding/state.ts';
import { actorOf } from '../support/actors.ts';
import { articleShowing } from '../support/articles.ts';
import { db, emptyDatabase } from '../support/database.ts';
import { pdf } from '../support/files.ts';
import { plain } from '../support/images.ts';
import { mediaDir } from '../support/media-dir.ts';

const clock = clockAt('2022-08-15T08:00:00+07:00');
beforeEach(emptyDatabase);

test('an empty database is empty, accounts or not', async () => {
  expect(await demoState()).toBe('empty');
  await actorOf('administrator');
  expect(await demoState()).toBe('empty');
});

test('a newsroom that somebody else began is left alone', async () => {
  await db.section.create({ data: { position: 1 } });
  expect(await demoState()).toBe('foreign');
});

test('what was begun and not finished is cleared away, files and all; accounts stay', async () => {
  const writer = await actorOf('writer');
  await note(clock, 'demo.begun');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  await addFile(writer, clock, { name: 'a.pdf', bytes: pdf() });
  await articleShowing(added.ok ? added.data.mediaId : '', 'published', 'body');
  expect(await demoState()).toBe('unfinished');

  await clearUnfinished();
  expect(await demoState()).toBe('empty');
  expect([await db.article.count(), await db.media.count(), (await db.user.count()) > 0]).toEqual([
    0,
    0,
    true,
  ]);
  expect(['served', 'originals'].flatMap((shelf) => readdirSync(path.join(mediaDir, shelf)))).toEqual([]);
});

test('what was finished stays finished', async () => {
  await note(clock, 'demo.begun');
  await note(clock, 'demo.finished');
  expect(await demoState()).toBe('finished');
});
