import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { libraryChoices, listMedia, mediaById, picturesById } from '../../../lib/media/queries.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db } from '../../support/database.ts';
import { plain } from '../../support/images.ts';
import '../../support/media-dir.ts';
import { dataOf } from '../../support/newsroom.ts';

const photos = [
  {
    name: 'hoi_nghi%1.jpg',
    vi: 'Toàn cảnh hội nghị tại Hội trường lớn',
    en: 'The Great Hall',
    credit: 'Quốc Đạt',
  },
  { name: 'IMG_0002.jpg', vi: 'Trao bằng khen cho Ủy ban kiểm tra', en: 'Awards', credit: 'Đặng Thị Ấm' },
  { name: 'IMG_0003.jpg', vi: 'Phòng thí nghiệm Cơ khí', en: 'The mechanics laboratory', credit: '' },
];

let editor: Actor;
const ids: string[] = [];
beforeAll(async () => {
  editor = await actorOf('editor');
  for (const [index, { name, vi, en, credit }] of photos.entries()) {
    const clock = clockAt(new Date(Date.UTC(2023, 5, 30, 2, index)));
    const added = await addMedia(editor, clock, { name, bytes: await plain('png', 10 + index, 10) });
    if (!added.ok) throw new Error('refused');
    const { mediaId } = added.data;
    ids.push(mediaId);
    await saveMediaTexts(editor, clock, {
      version: 1,
      mediaId,
      vi: { alt: '', caption: vi },
      en: { alt: en, caption: '' },
      credit,
    });
  }
});

const found = async (search: string) =>
  (await listMedia(editor, { search })).items.map(({ originalName }) => originalName);

test('the newest first', async () => {
  expect(await found('')).toEqual(['IMG_0003.jpg', 'IMG_0002.jpg', 'hoi_nghi%1.jpg']);
});

describe('search', () => {
  test.each([
    ['hoi truong lon', ['hoi_nghi%1.jpg']],
    ['HỘI TRƯỜNG', ['hoi_nghi%1.jpg']],
    ['hội trường'.normalize('NFD'), ['hoi_nghi%1.jpg']],
    ['uy ban', ['IMG_0002.jpg']],
    ['dang thi am', ['IMG_0002.jpg']],
    ['đặng', ['IMG_0002.jpg']],
    ['laboratory khi', ['IMG_0003.jpg']],
    ['img', ['IMG_0003.jpg', 'IMG_0002.jpg']],
    ['bằng khen laboratory', []],
    ['%', ['hoi_nghi%1.jpg']],
    ['i_n', ['hoi_nghi%1.jpg']],
    ['\\', []],
    ["'; DROP TABLE media; --", []],
  ])('%j', async (search, names) => {
    expect(await found(search)).toEqual(names);
  });
});

test('photos that lack a description in one language', async () => {
  const names = async (lacking: 'vi' | 'en') =>
    (await listMedia(editor, { lacking })).items.map(({ originalName }) => originalName);
  expect(await names('en')).toEqual([]);
  expect(await names('vi')).toHaveLength(3);
  expect((await listMedia(editor, { search: 'thi nghiem', lacking: 'vi' })).total).toBe(1);
});

describe('narrowed', () => {
  const names = async (input: Parameters<typeof listMedia>[1]) =>
    (await listMedia(editor, input)).items.map(({ originalName }) => originalName);

  test('to what nothing shows', async () => {
    const [first = '', second = ''] = ids;
    expect(await names({ state: 'unused' })).toHaveLength(3);
    const articleId = await articleShowing(first, 'draft', 'body');
    await articleShowing(second, 'published', 'lead');
    expect(await names({ state: 'unused' })).toEqual(['IMG_0003.jpg']);
    await db.translation.deleteMany({ where: { articleId } });
    expect(await names({ state: 'unused' })).toEqual(['IMG_0003.jpg', 'hoi_nghi%1.jpg']);
  });

  test('to words that were written for an earlier file', async () => {
    await db.media.update({ where: { id: ids[1] }, data: { fileNumber: 2 } });
    expect(await names({ state: 'wordsDue' })).toEqual(['IMG_0002.jpg']);
    await db.media.update({ where: { id: ids[1] }, data: { fileNumber: 1 } });
  });

  test('to who brought it and in which month of the site’s clocks, and by words with it', async () => {
    const writer = await actorOf('writer', 'Đỗ Ấn');
    const late = clockAt('2023-06-30T23:30:00+07:00');
    dataOf(await addMedia(writer, late, { name: 'đêm.png', bytes: await plain('png', 40, 10) }));
    const soon = clockAt('2023-07-01T00:30:00+07:00');
    dataOf(await addMedia(writer, soon, { name: 'rạng sáng.png', bytes: await plain('png', 41, 10) }));
    expect(await names({ by: writer.id })).toEqual(['rạng sáng.png', 'đêm.png']);
    const hanoi = { by: writer.id, timeZone: 'Asia/Ho_Chi_Minh' };
    expect(await names({ ...hanoi, month: '2023-06' })).toEqual(['đêm.png']);
    expect(await names({ ...hanoi, month: '2023-07', search: 'RANG' })).toEqual(['rạng sáng.png']);
    expect(await names({ by: writer.id, timeZone: 'UTC', month: '2023-07' })).toEqual([]);
    expect(await names({ by: "' OR 1=1" })).toEqual([]);
    expect(await libraryChoices(editor, 'Asia/Ho_Chi_Minh')).toEqual({
      people: [
        { id: writer.id, name: 'Đỗ Ấn' },
        { id: editor.id, name: editor.name },
      ],
      months: ['2023-07', '2023-06'],
    });
    expect((await libraryChoices(editor, 'UTC')).months).toEqual(['2023-06']);
    await db.media.deleteMany({ where: { uploadedById: writer.id } });
  });

  test('by a name or caption that has just been changed', async () => {
    await db.mediaText.updateMany({
      where: { mediaId: ids[2], locale: 'en' },
      data: { caption: 'Lò luyện Uỷ viên' },
    });
    expect(await names({ search: 'ủy viên luyen' })).toEqual(['IMG_0003.jpg']);
    await db.mediaText.updateMany({ where: { mediaId: ids[2], locale: 'en' }, data: { caption: '' } });
    expect(await names({ search: 'luyen' })).toEqual([]);
  });
});

test('pages hold what they say and nothing twice', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => listMedia(editor, { page, size: 2 })));
  expect(pages.map(({ items }) => items.length)).toEqual([2, 1, 0]);
  expect(pages[0]).toMatchObject({ total: 3, pages: 2, page: 1 });
  expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(3);
});

test('one by its id, and none by another', async () => {
  expect(await mediaById(editor, ids[0] ?? '')).toMatchObject({ originalName: 'hoi_nghi%1.jpg', uses: 0 });
  expect(await mediaById(editor, 'x')).toBeNull();
  await articleShowing(ids[0] ?? '', 'draft', 'gallery');
  expect(await mediaById(editor, ids[0] ?? '')).toMatchObject({ uses: 1 });
});

test('who may change it is said with it', async () => {
  const writer = await actorOf('writer');
  expect((await listMedia(writer)).items.map(({ mayEdit }) => mayEdit)).toEqual([false, false, false]);
});

test('a page gets words in its own language only', async () => {
  const vi = await picturesById(ids, 'vi');
  const en = await picturesById(ids, 'en');
  expect(vi.get(ids[2] ?? '')).toMatchObject({ caption: 'Phòng thí nghiệm Cơ khí', alt: '' });
  expect(en.get(ids[2] ?? '')).toMatchObject({ caption: '', alt: 'The mechanics laboratory' });
  expect(en.get(ids[2] ?? '')?.sources.jpeg).toEqual([
    { src: expect.stringMatching(/^\/media\/[0-9a-f]{32}-12\.jpg$/), width: 12 },
  ]);
  expect(await picturesById([], 'vi')).toEqual(new Map());
});
