import { beforeEach, describe, expect, test } from 'vitest';
import { importDocument } from '../../../lib/imports/commands.ts';
import { previewDocument } from '../../../lib/imports/preview.ts';
import type { ImportForm } from '../../../lib/imports/schema.ts';
import { completeSoon } from '../../../lib/media/completion.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { keyOf } from '../../../lib/text/block-keys.ts';
import { Body } from '../../../lib/text/document.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { docx, drawing, para } from '../../support/docx.ts';
import { photo } from '../../support/images.ts';
import '../../support/media-dir.ts';
import {
  dataOf,
  issuesOf,
  makeActor,
  makeDraft,
  makeSection,
  makeUnit,
  morning,
} from '../../support/newsroom.ts';
import { newsDocument, sequenceDocument } from './documents.ts';

beforeEach(emptyDatabase);

const wanted = (sectionId: string, given: Partial<ImportForm> = {}): ImportForm => ({
  sectionId,
  texts: [{ found: 'vi', as: 'vi', title: 'Lễ khai giảng', sapo: '' }],
  eventDate: '12/9/2026',
  eventTime: '8:30',
  ...given,
});

const settled = () =>
  completeSoon(morning, (error) => {
    throw error;
  });

const storyOf = (articleId: string) =>
  db.article.findUniqueOrThrow({
    where: { id: articleId },
    include: {
      translations: { include: { currentRevision: true }, orderBy: { locale: 'asc' } },
      credits: { orderBy: { position: 'asc' } },
      units: true,
      citations: { include: { document: true } },
    },
  });

test('a document becomes a draft with everything in its place, by the commands of the desk', async () => {
  const writer = await makeActor('writer');
  const [sectionId, unitId] = [
    await makeSection(),
    await makeUnit({ vi: 'Phòng Truyền thông', en: 'Office of Communications' }),
  ];
  const bytes = await newsDocument();
  const { articleId, issues } = dataOf(
    await importDocument(writer, morning, { name: 'Khai giảng.docx', bytes, corrections: wanted(sectionId) }),
  );
  expect(issues).toEqual([]);
  const story = await storyOf(articleId);
  expect(story).toMatchObject({ createdById: writer.id, sectionId, eventTime: '08:30' });
  expect(story.eventDate?.toISOString().slice(0, 10)).toBe('2026-09-12');
  expect(story.units.map((unit) => unit.unitId)).toEqual([unitId]);
  expect(story.credits.map(({ roles, person }) => [roles.join('+'), person])).toEqual([
    ['news+text', 'Lê Mỹ Ngân'],
    ['news+text', 'Đỗ Đức'],
    ['photo', 'Vũ Hoàng Yến'],
  ]);
  expect(story.citations.map(({ document }) => document.number)).toEqual(['145/KH-ĐHBN']);
  const [text, none] = story.translations;
  expect(none).toBeUndefined();
  expect(text).toMatchObject({
    locale: 'vi',
    status: 'draft',
    title: 'Lễ khai giảng',
    slug: 'le-khai-giang',
  });
  const body = text?.currentRevision?.body as { content: { type: string; attrs?: { mediaId?: string } }[] };
  expect(body.content.map(({ type }) => type)).toEqual([
    ...[
      'paragraph',
      'paragraph',
      'image',
      'heading',
      'bulletList',
      'heading',
      'orderedList',
      'image',
      'image',
    ],
    ...['blockquote', 'table', 'horizontalRule', 'paragraph', 'paragraph'],
  ]);
  const pictures = body.content.flatMap(({ attrs }) => attrs?.mediaId ?? []);
  const [first] = await Promise.all(pictures.map((id) => mediaById(writer, id)));
  expect(first).toMatchObject({
    originalName: 'Khai giảng – 1.jpg',
    vi: { alt: 'Hàng ghế đại biểu nhìn từ sân khấu', caption: 'Đại biểu dự lễ khai giảng' },
    en: { alt: '', caption: '' },
    credit: 'Vũ Hoàng Yến',
  });
  const { entries = [] } = (await articleTimeline(writer, { articleId })) ?? {};
  expect(entries.map(({ kind }) => kind).reverse()).toEqual([
    'article.created',
    'article.imported',
    'translation.saved',
    'article.saved',
  ]);
  expect(entries.at(-2)?.data).toEqual({ name: 'Khai giảng.docx' });
  await settled();
  const done = await mediaById(writer, pictures[0] ?? '');
  expect(done?.sources.avif.length).toBe(done?.sources.jpeg.length);
  expect(await db.media.count({ where: { dueAt: { not: null } } })).toBe(0);
});

test('both languages of a document are texts of one article, as the person puts them right', async () => {
  const editor = await makeActor('editor');
  const sectionId = await makeSection();
  const texts: ImportForm['texts'] = [
    { found: 'vi', as: 'en', title: 'Turned round', sapo: 'On purpose.' },
    { found: 'en', as: 'vi', title: 'Đổi chỗ', sapo: '' },
  ];
  const { articleId } = dataOf(
    await importDocument(editor, morning, {
      name: 'a.docx',
      bytes: await sequenceDocument(),
      corrections: wanted(sectionId, { texts }),
    }),
  );
  const { translations } = await storyOf(articleId);
  expect(translations.map(({ locale, title }) => [locale, title])).toEqual([
    ['vi', 'Đổi chỗ'],
    ['en', 'Turned round'],
  ]);
  expect(JSON.stringify(translations[1]?.currentRevision?.body)).toContain('Sáng 12/9/2026');
  const keys = translations.map(({ currentRevision }) =>
    Body.parse(currentRevision?.body).content.map(keyOf),
  );
  expect(keys[0]).toEqual(keys[1]);
  expect(new Set(keys[0]).size).toBe(4);
  const media = await db.media.findFirstOrThrow({ include: { texts: { orderBy: { locale: 'asc' } } } });
  expect(media.texts.map(({ caption }) => caption)).toEqual([
    'The drum that opens the school year',
    'Hồi trống khai trường',
  ]);
  await settled();
});

test('what is there already is used: addresses are numbered, twins keep their words, disputed documents are named', async () => {
  const editor = await makeActor('editor');
  const sectionId = await makeSection();
  await makeDraft(editor, { sectionId, documents: [{ number: '145/KH-ĐHBN', date: '2026-08-01' }] });
  const bytes = await newsDocument();
  const request = { name: 'a.docx', bytes, corrections: wanted(sectionId) };
  const first = dataOf(await importDocument(editor, morning, request));
  expect(first.issues).toMatchObject([{ key: 'documentDateDiffers', field: 'documents.0.date' }]);
  await settled();
  await db.mediaText.updateMany({ where: { locale: 'vi' }, data: { caption: 'Lời của người khác' } });
  const second = dataOf(await importDocument(editor, morning, request));
  expect(await db.media.count()).toBe(3);
  expect(second.issues.filter(({ key }) => key === 'importCaptionKept').map(({ values }) => values)).toEqual([
    { number: 1, caption: 'Đại biểu dự lễ khai giảng' },
    { number: 2, caption: 'Hồi trống khai trường' },
    { number: 3, caption: 'Tân sinh viên ngành Công nghệ giấy' },
  ]);
  const { translations, citations } = await storyOf(second.articleId);
  expect(translations[0]?.slug).toBe('le-khai-giang-2');
  expect(citations).toEqual([]);
  const captions = await db.mediaText.findMany({ where: { locale: 'vi' }, select: { caption: true } });
  expect(new Set(captions.map(({ caption }) => caption))).toEqual(new Set(['Lời của người khác']));
});

describe('nothing is written', () => {
  const rows = async () => [await db.article.count(), await db.media.count(), await db.timelineEvent.count()];

  test('by a preview', async () => {
    const writer = await makeActor('writer');
    await makeUnit({ vi: 'Phòng Truyền thông', en: 'Office of Communications' });
    const preview = dataOf(
      await previewDocument(writer, morning, { name: 'a.docx', bytes: await newsDocument() }),
    );
    expect(preview).toMatchObject({
      layout: 'one',
      texts: { vi: { title: 'Lễ khai giảng năm học 2026–2027', blocks: 14 } },
      units: [{ vi: 'Phòng Truyền thông' }],
      documents: [{ number: '145/KH-ĐHBN', date: '2026-08-28' }],
      eventDate: '2026-09-12',
      leftOut: [],
    });
    expect(preview.pictures[0]?.thumb).toMatch(/^data:image\/jpeg;base64,/);
    expect(await rows()).toEqual([0, 0, 0]);
  });

  test('when the decision or the document is not fit', async () => {
    const writer = await makeActor('writer');
    const sectionId = await makeSection();
    const bytes = await newsDocument();
    const keysOf = async (corrections: ImportForm, file: Buffer = bytes) =>
      issuesOf(await importDocument(writer, morning, { name: 'a.docx', bytes: file, corrections })).map(
        ({ field, key }) => `${field}: ${key}`,
      );
    const text = { found: 'vi', as: 'vi', title: '', sapo: '' } as const;
    expect(await keysOf(wanted(''))).toEqual(['sectionId: required']);
    expect(await keysOf(wanted('01995000-0000-7000-8000-000000000001'))).toEqual([
      'sectionId: sectionMissing',
    ]);
    expect(await keysOf(wanted(sectionId, { texts: [{ ...text, as: null }] }))).toEqual([
      'texts: importNoText',
    ]);
    expect(await keysOf(wanted(sectionId, { texts: [{ ...text, found: 'en' }] }))).toEqual([
      'texts: importNoText',
    ]);
    expect(await keysOf(wanted(sectionId, { texts: [text, { ...text, found: 'en' }] }))).toEqual([
      'texts.1.as: importLanguageTwice',
    ]);
    expect(await keysOf(wanted(sectionId, { eventDate: '31/2/2026' }))).toEqual(['eventDate: date']);
    expect(await keysOf(wanted(sectionId), Buffer.from('x'))).toEqual(['file: importNotWord']);
    expect(await rows()).toEqual([0, 0, 0]);
  });
});

test('a ten-page document with twelve captioned pictures is an article within five seconds', async () => {
  const writer = await makeActor('writer');
  const sectionId = await makeSection();
  const photos = await Promise.all(Array.from({ length: 12 }, (_none, at) => photo(1600, 1067, at + 20)));
  const sentence =
    'Nhà trường giới thiệu xưởng thực hành mới với phụ huynh và tân sinh viên trong buổi sáng đầu tiên của tuần lễ sinh hoạt công dân. ';
  const pages = photos.map((_bytes, at) =>
    [
      para(`Phần ${at + 1}`, { style: 'Heading1' }),
      ...Array.from({ length: 4 }, () => para(sentence.repeat(3))),
      para(drawing(`rId${100 + at}`)),
      para(`Ảnh: Cảnh thứ ${at + 1} của ngày hội`, { align: 'center', italic: true }),
    ].join(''),
  );
  const bytes = docx({
    pictures: photos.map((jpeg) => ({ bytes: jpeg, type: 'jpeg' as const })),
    body: para('Mười hai cảnh của một ngày hội', { style: 'Title' }) + pages.join(''),
  });
  const lone = await photo(1600, 1067, 99);
  const atFirst = performance.now();
  dataOf(await addMedia(writer, morning, { name: 'một ảnh.jpg', bytes: lone }));
  const one = performance.now() - atFirst;
  const began = performance.now();
  const { articleId } = dataOf(
    await importDocument(writer, morning, { name: 'Ngày hội.docx', bytes, corrections: wanted(sectionId) }),
  );
  const took = performance.now() - began;
  const { translations } = await storyOf(articleId);
  const body = translations[0]?.currentRevision?.body as {
    content: { type: string; attrs?: { mediaId: string } }[];
  };
  const images = body.content.filter(({ type }) => type === 'image');
  expect(images).toHaveLength(12);
  const last = await mediaById(writer, images[11]?.attrs?.mediaId ?? '');
  expect(last?.vi.caption).toBe('Cảnh thứ 12 của ngày hội');
  expect(last?.sources.jpeg.map(({ width }) => width)).toEqual([640, 1600]);
  // On a machine that has other work, a photo alone takes longer than that.
  expect(took).toBeLessThan(Math.max(5000, one));
  // What goes on without anybody waiting is cut short here.
  await db.media.updateMany({ data: { dueAt: null } });
  await settled();
}, 240_000);
