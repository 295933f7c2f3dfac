import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { createArticle } from '../../../lib/articles/creation.ts';
import type { ArticleForm } from '../../../lib/articles/schema.ts';
import { sharedPart } from '../../../lib/articles/shared-part.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db } from '../../support/database.ts';
import {
  dataOf,
  issuesOf,
  makeDraft,
  makeFile,
  makeMedia,
  makePublished,
  makeSection,
  makeStaff,
  makeUnit,
  textIn,
} from '../../support/newsroom.ts';

const nowhere = '0190b2a4-0000-7000-8000-000000000000';
const noon = clockAt('2023-06-30T12:00:00+07:00');

let staff: Record<Role, Actor>;
let sectionId: string;

beforeAll(async () => {
  staff = await makeStaff();
  sectionId = await makeSection();
});

const save = (actor: Actor, articleId: string, baseVersion: number, input: Partial<ArticleForm>) =>
  saveArticle(actor, noon, { articleId, baseVersion, input: { sectionId, ...input } });

const draft = (actor = staff.editor) => makeDraft(actor, { sectionId });

describe('starting an article', () => {
  test('makes it empty, its maker’s own, with its first event', async () => {
    const { articleId } = dataOf(await createArticle(staff.writer, noon, { sectionId }));
    const article = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      include: { timeline: true },
    });
    expect(article).toMatchObject({
      version: 1,
      createdById: staff.writer.id,
      createdAt: noon(),
      updatedAt: noon(),
    });
    expect(article.timeline).toMatchObject([
      { kind: 'article.created', actorId: staff.writer.id, at: noon() },
    ]);
  });

  test('needs a section that exists', async () => {
    expect(issuesOf(await createArticle(staff.writer, noon, { sectionId: nowhere }))).toEqual([
      { field: 'sectionId', key: 'sectionMissing' },
    ]);
    expect(issuesOf(await createArticle(staff.writer, noon, { sectionId: 'tin' }))).toEqual([
      { field: 'sectionId', key: 'invalid' },
    ]);
  });
});

describe('saving the shared part', () => {
  test('keeps everything, in order', async () => {
    const { articleId } = await draft();
    const [one, two] = [await makeUnit(), await makeUnit({ vi: 'Công đoàn trường', en: 'Trade union' })];
    const photos = [
      await makeMedia(staff.editor),
      await makeMedia(staff.editor),
      await makeMedia(staff.editor),
    ];
    const files = [await makeFile(staff.editor), await makeFile(staff.editor)];
    const related = [(await draft()).articleId, (await draft()).articleId];
    const input = {
      sectionId: await makeSection(),
      unitIds: [two, one],
      eventDate: '2023-02-09',
      eventTime: '07:30',
      schoolYear: 2022,
      leadMediaId: photos[1] ?? null,
      gallery: photos.toReversed(),
      attachments: files.map((fileId, n) => ({ fileId, titleVi: `Kế hoạch ${n}`, titleEn: '' })),
      credits: [
        { roles: ['news' as const, 'text' as const], person: 'Trịnh Ngọc Ẩn', unitId: one },
        { roles: ['photo' as const], person: '', unitId: two },
      ],
      documents: [
        { number: '520/KH-ĐHBN', date: '2022-12-30' },
        { number: '12/QĐ-CĐ', date: null },
      ],
      relatedIds: related.toReversed(),
    };
    expect(dataOf(await save(staff.editor, articleId, 1, input))).toEqual({ version: 2 });
    expect(await sharedPart(db, articleId)).toEqual(input);
    const article = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    expect(article).toMatchObject({ version: 2, updatedAt: noon() });
    const [event] = await db.timelineEvent.findMany({ where: { articleId, kind: 'article.saved' } });
    expect(event).toMatchObject({ data: { version: 2, fields: Object.keys(input) } });

    const fewer = {
      ...input,
      unitIds: [one],
      gallery: [],
      documents: input.documents.slice(1),
      relatedIds: [],
    };
    dataOf(await save(staff.editor, articleId, 2, fewer));
    expect(await sharedPart(db, articleId)).toEqual(fewer);
  });

  test('moves the translations to the new section', async () => {
    const { articleId } = await makeDraft(staff.editor, { sectionId, vi: { slug: 'doi-chuyen-muc' } });
    const other = await makeSection();
    dataOf(await save(staff.editor, articleId, 1, { sectionId: other }));
    expect(await db.translation.findFirst({ where: { articleId } })).toMatchObject({ sectionId: other });
  });

  test('cleans what was typed', async () => {
    const { articleId } = await draft();
    const credits = [
      { roles: ['photo' as const, 'news' as const, 'news' as const], person: ' Vũ  Ẩn'.normalize('NFD') },
    ];
    dataOf(await save(staff.editor, articleId, 1, { credits, eventDate: '', eventTime: '' }));
    expect(await sharedPart(db, articleId)).toMatchObject({
      credits: [{ roles: ['news', 'photo'], person: 'Vũ Ẩn'.normalize('NFC'), unitId: null }],
      eventDate: null,
      eventTime: null,
    });
  });

  test('of exactly what is stored changes nothing, whatever it was based on', async () => {
    const { articleId } = await draft();
    dataOf(await save(staff.editor, articleId, 1, { schoolYear: 2023 }));
    expect(dataOf(await save(staff.editor, articleId, 1, { schoolYear: 2023 }))).toEqual({ version: 2 });
    expect(await db.timelineEvent.count({ where: { articleId, kind: 'article.saved' } })).toBe(1);
  });

  test('over a newer version is refused, says whose it is, and writes nothing', async () => {
    const { articleId } = await draft();
    dataOf(await save(staff.publisher, articleId, 1, { schoolYear: 2023 }));
    const before = await sharedPart(db, articleId);
    expect(issuesOf(await save(staff.editor, articleId, 1, { schoolYear: 2024 }))).toEqual([
      {
        field: '',
        key: 'overtaken',
        values: { by: staff.publisher.name, at: noon().toISOString(), version: 2 },
      },
    ]);
    expect(await sharedPart(db, articleId)).toEqual(before);
  });

  test('of N saves based on one version exactly one wins', async () => {
    const { articleId } = await draft();
    const years = Array.from({ length: 10 }, (_, n) => 2010 + n);
    const results = await Promise.all(
      years.map((schoolYear) => save(staff.editor, articleId, 1, { schoolYear })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = years[results.findIndex((result) => result.ok)];
    expect(await sharedPart(db, articleId)).toMatchObject({ schoolYear: winner });
    expect(await db.article.findUnique({ where: { id: articleId } })).toMatchObject({ version: 2 });
  });

  test('of two articles that refer to each other while both change section does not fail', async () => {
    for (let round = 0; round < 2; round += 1) {
      const [one, two] = [await draft(), await draft()];
      const sections = [await makeSection(), await makeSection()];
      const results = await Promise.all([
        save(staff.editor, one.articleId, 1, { sectionId: sections[0], relatedIds: [two.articleId] }),
        save(staff.editor, two.articleId, 1, { sectionId: sections[1], relatedIds: [one.articleId] }),
      ]);
      expect(results).toEqual([
        { ok: true, data: { version: 2 } },
        { ok: true, data: { version: 2 } },
      ]);
    }
  });
});

describe('what is public', () => {
  test('changes at once, so only a publisher may change it', async () => {
    const { articleId } = await makePublished(staff.publisher, { sectionId, vi: { slug: 'cong-khai' } });
    expect(issuesOf(await save(staff.editor, articleId, 1, { schoolYear: 2023 }))).toEqual([
      { field: '', key: 'notPermitted' },
    ]);
    dataOf(await save(staff.publisher, articleId, 1, { schoolYear: 2023 }));
  });

  test('stays fit to be public: new photos described, the section named, in each language that is', async () => {
    const text = { vi: 'Có mô tả', en: '' };
    const [old, lead, shown] = [
      await makeMedia(staff.editor, text),
      await makeMedia(staff.editor, text),
      await makeMedia(staff.editor, text),
    ];
    const { articleId } = await makePublished(staff.publisher, { sectionId, vi: { slug: 'chi-tieng-viet' } });
    const photos = { leadMediaId: lead, gallery: [old, shown] };
    dataOf(await save(staff.publisher, articleId, 1, { gallery: [old] }));
    const input = textIn('en', { slug: 'english-too' });
    dataOf(await saveTranslation(staff.editor, noon, { articleId, locale: 'en', baseVersion: 0, input }));
    await db.mediaText.updateMany({ where: { mediaId: old, locale: 'en' }, data: { alt: 'Described' } });
    dataOf(await publishTranslation(staff.publisher, noon, { articleId, locale: 'en', version: 1 }));

    const nameless = await makeSection();
    await db.sectionText.delete({ where: { sectionId_locale: { sectionId: nameless, locale: 'en' } } });
    const refusal = await save(staff.publisher, articleId, 2, { ...photos, sectionId: nameless });
    const of = { name: 'hội trường.jpg', locale: 'en' };
    expect(issuesOf(refusal)).toEqual([
      { field: 'sectionId', key: 'sectionUnnamed', values: { locale: 'en' } },
      { field: 'leadMediaId', key: 'altMissing', values: { ...of, mediaId: lead, place: 'lead', number: 1 } },
      {
        field: 'gallery.1',
        key: 'altMissing',
        values: { ...of, mediaId: shown, place: 'gallery', number: 2 },
      },
    ]);
    dataOf(await withdrawTranslation(staff.publisher, noon, { articleId, locale: 'en' }));
    dataOf(await save(staff.publisher, articleId, 2, { ...photos, sectionId: nameless }));
  });

  test('is no longer so once it is withdrawn', async () => {
    const { articleId } = await makePublished(staff.publisher, { sectionId, vi: { slug: 'da-go' } });
    dataOf(await withdrawTranslation(staff.publisher, noon, { articleId, locale: 'vi' }));
    dataOf(await save(staff.editor, articleId, 1, { schoolYear: 2023 }));
  });
});

test('an article that is not there, or not a writer’s own, is not found', async () => {
  const { articleId } = await draft(staff.editor);
  for (const [actor, id] of [
    [staff.writer, articleId],
    [staff.administrator, nowhere],
    [staff.administrator, "' --"],
  ] as const)
    expect(issuesOf(await save(actor, id, 1, {}))).toEqual([{ field: '', key: 'notFound' }]);
  expect(await db.article.count({ where: { id: articleId, version: 1 } })).toBe(1);
});
