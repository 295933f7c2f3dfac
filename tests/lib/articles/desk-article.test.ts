import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { deskChoices } from '../../../lib/articles/desk-choices.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  makeActor,
  makeDraft,
  makeFile,
  makeMedia,
  makePublished,
  makeSection,
  makeStaff,
  makeUnit,
  morning,
  textIn,
} from '../../support/newsroom.ts';

const later = clockAt('2023-07-01T09:00:00+07:00');

let staff: Record<Role, Actor>;

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

const opened = async (actor: Actor, articleId: string) => {
  const article = await articleForDesk(actor, articleId);
  if (!article) throw new Error('not found');
  return article;
};

describe('an article on the desk', () => {
  test('that is new has a shared part and no texts', async () => {
    const { articleId, sectionId } = await makeDraft(staff.writer);
    expect(await opened(staff.writer, articleId)).toMatchObject({
      id: articleId,
      version: 1,
      createdBy: { id: staff.writer.id, name: staff.writer.name },
      createdAt: morning(),
      section: { vi: 'Tin nhà trường', en: 'Campus news' },
      input: { sectionId, unitIds: [], gallery: [], relatedIds: [] },
      translations: { vi: null, en: null },
      media: {},
      files: {},
      related: [],
      isPublic: false,
    });
  });

  test('brings every photo and file that it shows', async () => {
    const [lead, shown, inBody] = [
      await makeMedia(staff.editor),
      await makeMedia(staff.editor, { vi: 'Trao cờ thi đua', en: 'The banner' }),
      await makeMedia(staff.editor),
    ];
    const file = await makeFile(staff.editor);
    const { content } = bodyOf('Có ảnh.');
    const body = {
      type: 'doc' as const,
      content: [...content, { type: 'image' as const, attrs: { mediaId: inBody } }],
    };
    const { articleId } = await makeDraft(staff.editor, {
      leadMediaId: lead,
      gallery: [shown],
      attachments: [{ fileId: file, titleVi: 'Kế hoạch', titleEn: 'Plan' }],
      en: { slug: 'with-photos', body },
    });
    const article = await opened(staff.editor, articleId);
    expect(Object.keys(article.media).sort()).toEqual([lead, shown, inBody].sort());
    expect(article.media[shown]).toMatchObject({
      vi: { alt: 'Trao cờ thi đua' },
      en: { alt: 'The banner' },
      mayEdit: true,
    });
    expect(article.files).toEqual({
      [file]: {
        originalName: 'kế hoạch.pdf',
        bytes: 120_000,
        url: expect.stringMatching(/^\/media\/.+\.pdf$/),
      },
    });
  });

  test('says what is current and what is public', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'ban-cong-khai' } });
    const input = textIn('vi', { slug: 'dia-chi-moi', title: 'Tít mới' });
    dataOf(await saveTranslation(staff.publisher, later, { articleId, locale: 'vi', baseVersion: 1, input }));
    const { translations, isPublic } = await opened(staff.editor, articleId);
    expect(isPublic).toBe(true);
    expect(translations.en).toBeNull();
    expect(translations.vi).toMatchObject({
      status: 'published',
      version: 2,
      slug: 'dia-chi-moi',
      formerSlugs: ['ban-cong-khai'],
      text: { title: 'Tít mới', body: input.body },
      saved: { number: 2, at: later(), by: staff.publisher.name },
      public: { number: 1, title: textIn('vi').title, at: morning(), by: staff.publisher.name },
      hasUnpublishedChanges: true,
      publishedAt: morning(),
      republishedAt: null,
      withdrawal: null,
    });
  });

  test('says who withdrew it when and why, until it is public again', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'bi-go' } });
    const asked = { articleId, locale: 'vi' as const };
    dataOf(await withdrawTranslation(staff.publisher, later, { ...asked, reason: 'Sai ngày.' }));
    const withdrawn = (await opened(staff.editor, articleId)).translations.vi;
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      public: null,
      hasUnpublishedChanges: false,
      withdrawal: { at: later(), by: staff.publisher.name, reason: 'Sai ngày.' },
    });
    dataOf(await publishTranslation(staff.publisher, later, { ...asked, version: 1 }));
    expect((await opened(staff.editor, articleId)).translations.vi).toMatchObject({
      status: 'published',
      withdrawal: null,
      republishedAt: later(),
    });
  });

  test('shows related news in their order, of hidden ones what readers see', async () => {
    const open = await makePublished(staff.publisher, {
      vi: { title: 'Tin đã đăng', slug: 'tin-da-dang' },
      clock: later,
    });
    const hidden = await makeDraft(staff.editor, { vi: { title: 'Tin còn kín', slug: 'tin-con-kin' } });
    const secret = textIn('vi', { title: 'Tít chưa duyệt', slug: 'tin-da-dang' });
    const change = { articleId: open.articleId, locale: 'vi' as const, baseVersion: 1, input: secret };
    dataOf(await saveTranslation(staff.editor, later, change));
    const { articleId, sectionId } = await makeDraft(staff.writer);
    const input = { sectionId, relatedIds: [hidden.articleId, open.articleId] };
    dataOf(await saveArticle(staff.editor, later, { articleId, baseVersion: 1, input }));

    expect((await opened(staff.editor, articleId)).related).toMatchObject([
      { id: hidden.articleId, languages: { vi: { title: 'Tin còn kín', status: 'draft' }, en: null } },
      {
        id: open.articleId,
        date: later(),
        section: { vi: 'Tin nhà trường' },
        languages: { vi: { title: 'Tít chưa duyệt', status: 'published' }, en: null },
      },
    ]);
    const { related } = await opened(staff.writer, articleId);
    expect(related.map(({ languages }) => languages.vi?.title)).toEqual([undefined, 'Tin đã đăng']);
  });

  test('is hidden from other writers, and an id that is none is not found', async () => {
    const { articleId } = await makeDraft(staff.editor);
    expect(await articleForDesk(staff.writer, articleId)).toBeNull();
    expect(await articleForDesk(staff.administrator, 'x')).toBeNull();
    expect(await articleForDesk(staff.administrator, staff.editor.id)).toBeNull();
  });

  test.each([
    ['writer', { edit: true, editShared: true, editPublic: false, publish: false, withdraw: false }],
    ['editor', { edit: true, editShared: true, editPublic: false, publish: false, withdraw: false }],
    ['publisher', { edit: true, editShared: true, editPublic: true, publish: true, withdraw: true }],
    ['administrator', { edit: true, editShared: true, editPublic: true, publish: true, withdraw: true }],
  ] as const)('says what a %s may do', async (role, may) => {
    const { articleId } = await makeDraft(staff.writer, { vi: { title: `Việc của ${role}` } });
    expect((await opened(staff[role], articleId)).may).toEqual(may);
    dataOf(await publishTranslation(staff.publisher, later, { articleId, locale: 'vi', version: 1 }));
    expect((await opened(staff[role], articleId)).may).toEqual({ ...may, editShared: may.editPublic });
  });

  test('is of one moment: a version never stands beside the contents of another', async () => {
    const { articleId, sectionId } = await makeDraft(staff.editor);
    const saves = async () => {
      for (let version = 1; version <= 25; version += 1) {
        const input = { sectionId, schoolYear: 2000 + version + 1 };
        dataOf(await saveArticle(staff.editor, later, { articleId, baseVersion: version, input }));
      }
    };
    const reads = async () => {
      for (let turn = 0; turn < 25; turn += 1) {
        const { version, input } = await opened(staff.editor, articleId);
        if (version > 1) expect(input.schoolYear).toBe(2000 + version);
      }
    };
    await Promise.all([saves(), reads()]);
  });
});

test('choices are sections and units in their order, and the people who have made articles', async () => {
  await emptyDatabase();
  const author = await makeActor('writer', 'Đặng Ánh');
  const other = await makeActor('editor', 'Dương Yến');
  await makeActor('publisher', 'Chưa viết gì');
  const sectionId = await makeSection({ vi: 'Đào tạo', en: 'Teaching' });
  const unitId = await makeUnit();
  await makeDraft(author, { sectionId });
  await makeDraft(other, { sectionId });
  expect(await deskChoices(other)).toEqual({
    sections: [{ id: sectionId, name: { vi: 'Đào tạo', en: 'Teaching' } }],
    units: [
      {
        id: unitId,
        name: { vi: 'Phòng Tổ chức – Hành chính', en: 'Office of Personnel and Administration' },
      },
    ],
    // D before Đ, as the Vietnamese alphabet has it.
    authors: [
      { id: other.id, name: 'Dương Yến' },
      { id: author.id, name: 'Đặng Ánh' },
    ],
  });
  expect((await deskChoices(author)).authors).toEqual([{ id: author.id, name: 'Đặng Ánh' }]);
});
