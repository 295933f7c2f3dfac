import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { emptyBody } from '../../../lib/text/document.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  issuesOf,
  makeDraft,
  makeMedia,
  makeStaff,
  morning,
  textIn,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const noon = clockAt('2023-06-30T12:00:00+07:00');

const save = (actor: Actor, articleId: string, baseVersion: number, input: TranslationForm, clock = noon) =>
  saveTranslation(actor, clock, { articleId, locale: 'vi', baseVersion, input });

const stored = (articleId: string) =>
  db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale: 'vi' } },
    include: { currentRevision: true, revisions: { orderBy: { number: 'asc' } }, slugs: true },
  });

describe('a first save', () => {
  test('makes the translation, its first revision and its address', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const input = textIn('vi', { title: '  Lễ phát động thi đua\u200b chào mừng\n20/11 ' });
    const saved = dataOf(await save(staff.writer, articleId, 0, input));
    expect(saved).toMatchObject({ version: 1, slug: 'le-phat-dong-thi-dua-chao-mung-20-11' });
    const translation = await stored(articleId);
    expect(translation).toMatchObject({
      status: 'draft',
      version: 1,
      title: 'Lễ phát động thi đua chào mừng 20/11',
      currentRevisionId: saved.revisionId,
      publishedRevisionId: null,
      updatedAt: noon(),
    });
    expect(translation.currentRevision).toMatchObject({
      number: 1,
      authorId: staff.writer.id,
      createdAt: noon(),
    });
    const events = await db.timelineEvent.findMany({ where: { articleId, kind: 'translation.saved' } });
    expect(events).toMatchObject([
      { actorId: staff.writer.id, locale: 'vi', at: noon(), data: { revision: 1 } },
    ]);
  });

  test('may be empty, and then has no address', async () => {
    const { articleId } = await makeDraft(staff.writer);
    expect(dataOf(await save(staff.writer, articleId, 0, {}))).toMatchObject({ version: 1, slug: null });
    expect(await stored(articleId)).toMatchObject({ title: '', slugs: [] });
  });

  test('stores NFC however it was typed', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const input = textIn('vi', {
      title: 'Đại học Ấ Ễ Ợ'.normalize('NFD'),
      body: bodyOf('Uỷ viên'.normalize('NFD')),
    });
    dataOf(await save(staff.writer, articleId, 0, { ...input, slug: 'nfd' }));
    expect(await stored(articleId)).toMatchObject({
      title: 'Đại học Ấ Ễ Ợ'.normalize('NFC'),
      currentRevision: { body: bodyOf('Uỷ viên'.normalize('NFC')) },
    });
  });
});

describe('a later save', () => {
  test('appends a revision and keeps the earlier ones', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { slug: 'ban-dau' } });
    const next = textIn('vi', { slug: 'ban-dau', sapo: 'Sapo mới.' });
    expect(dataOf(await save(staff.editor, articleId, 1, next))).toMatchObject({ version: 2 });
    const { revisions } = await stored(articleId);
    expect(revisions.map(({ number, sapo, authorId }) => [number, sapo, authorId])).toEqual([
      [1, textIn('vi').sapo, staff.writer.id],
      [2, 'Sapo mới.', staff.editor.id],
    ]);
  });

  test('of exactly the stored text changes nothing, whatever it was based on', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { slug: 'gui-hai-lan' } });
    const before = await stored(articleId);
    const again = textIn('vi', { slug: 'gui-hai-lan' });
    const saved = dataOf(await save(staff.writer, articleId, 0, again));
    expect(saved).toEqual({ version: 1, revisionId: before.currentRevisionId, slug: 'gui-hai-lan' });
    expect(await stored(articleId)).toEqual(before);
  });

  test('over a newer version is refused, says whose it is, and writes nothing', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { slug: 'cu' } });
    dataOf(await save(staff.editor, articleId, 1, textIn('vi', { slug: 'cu', sapo: 'Của biên tập.' })));
    const before = await stored(articleId);
    const refusal = await save(staff.writer, articleId, 1, textIn('vi', { slug: 'moi', sapo: 'Của tôi.' }));
    expect(issuesOf(refusal)).toEqual([
      {
        field: '',
        key: 'overtaken',
        values: { by: staff.editor.name, at: noon().toISOString(), version: 2 },
      },
    ]);
    expect(await stored(articleId)).toEqual(before);
  });

  test('in one language leaves the other as it was', async () => {
    const { articleId } = await makeDraft(staff.writer, {
      vi: { slug: 'song-ngu' },
      en: { slug: 'bilingual' },
    });
    dataOf(await save(staff.writer, articleId, 1, textIn('vi', { slug: 'song-ngu', title: 'Khác' })));
    const en = await db.translation.findUniqueOrThrow({
      where: { articleId_locale: { articleId, locale: 'en' } },
    });
    expect(en).toMatchObject({ version: 1, slug: 'bilingual' });
  });
});

describe('photos in the body', () => {
  const withPhotos = (...ids: string[]) => ({
    type: 'doc' as const,
    content: [
      ...bodyOf('Đại biểu chụp ảnh lưu niệm.').content,
      ...ids.map((mediaId) => ({ type: 'image' as const, attrs: { mediaId } })),
    ],
  });

  test('are remembered with the revision, each once, with what was said about them', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const photo = await makeMedia(staff.writer);
    const body = withPhotos(photo, photo);
    const { revisionId } = dataOf(
      await save(staff.writer, articleId, 0, textIn('vi', { slug: 'co-anh', body })),
    );
    expect(await db.revisionMedia.findMany({ where: { revisionId } })).toEqual([
      { revisionId, mediaId: photo, alt: 'Toàn cảnh hội trường', caption: '' },
    ]);
  });

  test('that do not exist are an issue on the body, and nothing is written', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const body = withPhotos('0190b2a4-0000-7000-8000-00000000dead');
    const refusal = await save(staff.writer, articleId, 0, textIn('vi', { slug: 'mat-anh', body }));
    expect(issuesOf(refusal)).toEqual([{ field: 'body', key: 'mediaMissing' }]);
    expect(await db.translation.count({ where: { articleId } })).toBe(0);
    expect(await db.slugHistory.count({ where: { slug: 'mat-anh' } })).toBe(0);
  });
});

describe('what a form may hold', () => {
  test.each([
    ['title', { title: 'ạ'.repeat(301) }, 'tooLong'],
    ['slug', { slug: 'Hội nghị' }, 'slugShape'],
    ['slug', { slug: 'a--b' }, 'slugShape'],
    ['sapo', { sapo: 'x'.repeat(1001) }, 'tooLong'],
    ['eventPlace', { eventPlace: 'x'.repeat(201) }, 'tooLong'],
  ])('%s is checked', async (field, input, key) => {
    const { articleId } = await makeDraft(staff.writer);
    expect(issuesOf(await save(staff.writer, articleId, 0, input))).toMatchObject([{ field, key }]);
  });

  test('a link that runs a script is refused', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const marks = [{ type: 'link' as const, attrs: { href: 'java\u0000script:alert(1)' } }];
    const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'a', marks }] }];
    const refusal = await save(staff.writer, articleId, 0, { body: { type: 'doc', content } });
    expect(issuesOf(refusal)).toMatchObject([{ key: 'linkScheme' }]);
  });
});

test('an id that is none, and an article that is not there, are not found', async () => {
  for (const articleId of ['1 OR 1=1', '0190b2a4-0000-7000-8000-000000000000']) {
    const refusal = await save(staff.administrator, articleId, 0, { body: emptyBody });
    expect(issuesOf(refusal)).toEqual([{ field: '', key: 'notFound' }]);
  }
  const { articleId } = await makeDraft(staff.editor);
  expect(issuesOf(await save(staff.editor, articleId, 7, {}, morning))).toMatchObject([{ key: 'notFound' }]);
});
