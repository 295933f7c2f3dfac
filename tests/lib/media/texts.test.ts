import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { plain } from '../../support/images.ts';
import '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
const words = {
  version: 1,
  vi: { alt: 'Hội trường nhìn từ cuối phòng', caption: 'Toàn cảnh hội nghị' },
  en: { alt: 'The hall seen from the back', caption: 'The conference' },
  credit: 'Quốc Đạt',
};

let writer: Actor;
let mediaId: string;
beforeEach(async () => {
  await emptyDatabase();
  writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
});

test('alt text and caption in both languages, and the credit', async () => {
  expect(await saveMediaTexts(writer, clock, { mediaId, ...words })).toEqual({
    ok: true,
    data: { mediaId, version: 2 },
  });
  expect(await mediaById(writer, mediaId)).toMatchObject({ ...words, version: 2 });
  const events = await db.timelineEvent.findMany({ orderBy: { id: 'asc' } });
  expect(events.map(({ kind }) => kind)).toEqual(['media.added', 'media.described']);
});

test('text typed in pieces is stored in one form, on one line', async () => {
  const typed = { alt: '  Hội\n trường ', caption: 'Đại hội\u200b lần thứ hai'.normalize('NFD') };
  await saveMediaTexts(writer, clock, { mediaId, ...words, vi: typed });
  expect(await mediaById(writer, mediaId)).toMatchObject({
    vi: { alt: 'Hội trường', caption: 'Đại hội lần thứ hai' },
  });
});

test('what is too long says where and how long it may be', async () => {
  const long = { ...words, en: { alt: 'a'.repeat(301), caption: 'b'.repeat(501) }, credit: 'ố'.repeat(120) };
  expect(await saveMediaTexts(writer, clock, { mediaId, ...long })).toEqual({
    ok: false,
    issues: [
      { field: 'en.alt', key: 'tooLong', values: { limit: 300 } },
      { field: 'en.caption', key: 'tooLong', values: { limit: 500 } },
    ],
  });
});

describe('who may', () => {
  test('a writer only what is their own', async () => {
    const other = await actorOf('writer', 'other');
    expect(await saveMediaTexts(other, clock, { mediaId, ...words })).toMatchObject({
      issues: [{ key: 'notPermitted' }],
    });
  });

  test('an editor everything, until readers can see it', async () => {
    const editor = await actorOf('editor');
    expect((await saveMediaTexts(editor, clock, { mediaId, ...words })).ok).toBe(true);
    await articleShowing(mediaId, 'draft');
    expect((await saveMediaTexts(editor, clock, { mediaId, ...words })).ok).toBe(true);
  });

  test.each(['lead', 'gallery', 'body'] as const)(
    'a publisher alone what readers see as %s',
    async (place) => {
      await articleShowing(mediaId, 'published', place);
      for (const actor of [writer, await actorOf('editor')]) {
        expect(await saveMediaTexts(actor, clock, { mediaId, ...words })).toMatchObject({
          issues: [{ key: 'mediaInPublic' }],
        });
      }
      const publisher = await actorOf('publisher');
      expect((await saveMediaTexts(publisher, clock, { mediaId, ...words })).ok).toBe(true);
    },
  );
});

test('a photo that is not there is not found', async () => {
  for (const absent of ['5f6c2f0e-8f3c-4f43-9a5e-2c7f4a2f9d11', 'không phải mã']) {
    expect(await saveMediaTexts(writer, clock, { mediaId: absent, ...words })).toMatchObject({
      issues: [{ key: 'notFound' }],
    });
  }
});

test('decorative in a language is kept until it is said otherwise, and a save that does not speak of it leaves it', async () => {
  const decorative = { alt: '', caption: 'Hoa văn', decorative: true };
  await saveMediaTexts(writer, clock, { mediaId, ...words, vi: decorative });
  expect(await mediaById(writer, mediaId)).toMatchObject({ vi: decorative, en: { decorative: false } });
  await saveMediaTexts(writer, clock, { mediaId, ...words, version: 2 });
  expect(await mediaById(writer, mediaId)).toMatchObject({ vi: { ...words.vi, decorative: true } });
  const unticked = { ...words.vi, decorative: '' as const };
  await saveMediaTexts(writer, clock, { mediaId, ...words, version: 3, vi: unticked });
  expect(await mediaById(writer, mediaId)).toMatchObject({ vi: { decorative: false }, version: 4 });
});

describe('of two who describe a photo', () => {
  const later = clockAt('2023-06-30T09:25:00+07:00');
  const other = { ...words, en: { alt: 'The hall', caption: 'The conference' } };

  test('the second sees who was faster and what they wrote, and can decide', async () => {
    const editor = await actorOf('editor');
    await saveMediaTexts(writer, clock, { mediaId, ...words });
    expect(await saveMediaTexts(editor, later, { mediaId, ...other })).toEqual({
      ok: false,
      issues: [
        { field: '', key: 'overtaken', values: { by: writer.name, at: clock().toISOString(), version: 2 } },
        { field: 'en.alt', key: 'storedMeanwhile', values: { value: words.en.alt } },
      ],
    });
    expect(await mediaById(writer, mediaId)).toMatchObject({ en: words.en });
    expect((await saveMediaTexts(editor, later, { mediaId, ...other, version: 2 })).ok).toBe(true);
    expect(await mediaById(writer, mediaId)).toMatchObject({ en: other.en, version: 3 });
  });

  test('at the same instant, one is told', async () => {
    const saves = ['một', 'hai', 'ba'].map((alt) =>
      saveMediaTexts(writer, clock, { mediaId, ...words, vi: { alt, caption: '' } }),
    );
    const results = await Promise.all(saves);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('the same words twice are harmless, and not told twice', async () => {
    await saveMediaTexts(writer, clock, { mediaId, ...words });
    expect(await saveMediaTexts(writer, clock, { mediaId, ...words })).toMatchObject({
      data: { version: 2 },
    });
    expect(await db.timelineEvent.count({ where: { kind: 'media.described' } })).toBe(1);
  });
});
