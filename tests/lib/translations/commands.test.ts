import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { emptyBody } from '../../../lib/text/document.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  issuesOf,
  makeActor,
  makeDraft,
  makeMedia,
  makePublished,
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

  test('are remembered with the revision, each once', async () => {
    const { articleId } = await makeDraft(staff.writer);
    const photo = await makeMedia(staff.writer);
    const body = withPhotos(photo, photo);
    const { revisionId } = dataOf(
      await save(staff.writer, articleId, 0, textIn('vi', { slug: 'co-anh', body })),
    );
    expect(await db.revisionMedia.findMany({ where: { revisionId } })).toEqual([
      { revisionId, mediaId: photo },
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

describe('an address', () => {
  test('follows the headline of a draft and gives the old one back', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { title: 'Tiêu đề thứ nhất' } });
    const saved = dataOf(await save(staff.writer, articleId, 1, textIn('vi', { title: 'Tiêu đề thứ hai' })));
    expect(saved.slug).toBe('tieu-de-thu-hai');
    expect((await stored(articleId)).slugs.map(({ slug }) => slug)).toEqual(['tieu-de-thu-hai']);
    const other = await makeDraft(staff.writer, { vi: { title: 'Tiêu đề thứ nhất' } });
    expect(await stored(other.articleId)).toMatchObject({ slug: 'tieu-de-thu-nhat' });
  });

  test('that another story has is refused with that story’s headline', async () => {
    const holder = await makeDraft(staff.editor, { vi: { title: 'Khai giảng năm học' } });
    const { articleId } = await makeDraft(staff.editor);
    const refusal = await save(staff.editor, articleId, 0, textIn('vi', { title: 'Khai giảng năm học!' }));
    expect(issuesOf(refusal)).toEqual([
      {
        field: 'slug',
        key: 'slugTaken',
        values: {
          slug: 'khai-giang-nam-hoc',
          title: 'Khai giảng năm học',
          locale: 'vi',
          articleId: holder.articleId,
        },
      },
    ]);
    expect(await db.translation.count({ where: { articleId } })).toBe(0);
  });

  test('may be the same in the other language', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'seminar' }, en: { slug: 'seminar' } });
    expect(await stored(articleId)).toMatchObject({ slug: 'seminar' });
  });

  test('held by a draft that a writer may not see is refused without its headline', async () => {
    await makeDraft(staff.editor, { vi: { title: 'Chưa công bố', slug: 'bi-mat' } });
    const { articleId } = await makeDraft(staff.writer);
    const issues = issuesOf(await save(staff.writer, articleId, 0, textIn('vi', { slug: 'bi-mat' })));
    expect(issues).toEqual([
      { field: 'slug', key: 'slugTakenUnseen', values: { slug: 'bi-mat', locale: 'vi' } },
    ]);
    expect(JSON.stringify(issues)).not.toContain('Chưa công bố');
  });

  test('of a public page stays when only its headline changes', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'dia-chi-cu' } });
    const saved = dataOf(await save(staff.publisher, articleId, 1, textIn('vi', { title: 'Tít mới hẳn' })));
    expect(saved.slug).toBe('dia-chi-cu');
  });

  test('of a public page moves by hand; the old one stays with it, for ever and for nobody else', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'duong-cu' } });
    dataOf(await save(staff.publisher, articleId, 1, textIn('vi', { slug: 'duong-moi' })));
    const translation = await stored(articleId);
    expect(translation.slug).toBe('duong-moi');
    expect(translation.slugs.map(({ slug }) => slug).sort()).toEqual(['duong-cu', 'duong-moi']);
    const events = await db.timelineEvent.findMany({
      where: { articleId, kind: 'translation.addressChanged' },
    });
    expect(events).toMatchObject([{ data: { from: 'duong-cu', to: 'duong-moi' } }]);

    const other = await makeDraft(staff.publisher);
    const refusal = await save(staff.publisher, other.articleId, 0, textIn('vi', { slug: 'duong-cu' }));
    expect(issuesOf(refusal)).toMatchObject([
      { field: 'slug', key: 'slugTakenBefore', values: { articleId } },
    ]);

    const back = dataOf(await save(staff.publisher, articleId, 2, textIn('vi', { slug: 'duong-cu' })));
    expect(back).toMatchObject({ version: 3, slug: 'duong-cu' });
  });

  test.each(['published', 'withdrawn'] as const)(
    'of a %s page moves for a publisher only',
    async (status) => {
      const slug = `chi-nguoi-duyet-${status}`;
      const { articleId } = await makePublished(staff.publisher, { vi: { slug } });
      if (status === 'withdrawn')
        dataOf(await withdrawTranslation(staff.publisher, noon, { articleId, locale: 'vi' }));
      const refusal = await save(staff.editor, articleId, 1, textIn('vi', { slug: `${slug}-moi` }));
      expect(issuesOf(refusal)).toEqual([{ field: 'slug', key: 'notPermitted' }]);
      const text = textIn('vi', { slug, sapo: 'Sửa lời thì được.' });
      expect(dataOf(await save(staff.editor, articleId, 1, text))).toMatchObject({ version: 2, slug });
      dataOf(await save(staff.publisher, articleId, 2, textIn('vi', { slug: `${slug}-moi` })));
      expect((await stored(articleId)).slugs).toHaveLength(2);
    },
  );
});

describe('many at once', () => {
  test('of N saves based on one version exactly one wins, and the others hear of it', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'tranh-luu' } });
    const actors = await Promise.all(
      Array.from({ length: 8 }, (_, n) => makeActor('editor', `Biên tập ${n}`)),
    );
    const saves = actors.flatMap((actor, n) =>
      [0, 1].map((turn) =>
        save(actor, articleId, 1, textIn('vi', { slug: 'tranh-luu', sapo: `Bản ${n}.${turn}` })),
      ),
    );
    const results = await Promise.all(saves);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results)
      if (!result.ok) expect(result.issues).toMatchObject([{ key: 'overtaken', values: { version: 2 } }]);
    expect((await stored(articleId)).revisions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('everybody who takes the newest version and tries again gets through; every text is kept', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'lan-luot' } });
    const untilSaved = async (sapo: string) => {
      for (let base = 1; ; ) {
        const result = await save(staff.editor, articleId, base, textIn('vi', { slug: 'lan-luot', sapo }));
        if (result.ok) return;
        base = Number(result.issues[0]?.values?.version);
      }
    };
    const texts = Array.from({ length: 10 }, (_, n) => `Lời ${n}`);
    await Promise.all(texts.map(untilSaved));
    const { revisions } = await stored(articleId);
    expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
    expect(new Set(revisions.slice(1).map(({ sapo }) => sapo))).toEqual(new Set(texts));
  });

  test('first saves of one language: one makes it, the others are overtaken', async () => {
    const { articleId } = await makeDraft(staff.editor);
    const first = (n: number) =>
      save(staff.editor, articleId, 0, textIn('vi', { slug: 'lan-dau', sapo: `${n}` }));
    const results = await Promise.all([1, 2, 3, 4, 5].map(first));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await stored(articleId)).revisions).toHaveLength(1);
  });

  test('one address for many stories: one has it, the others hear whose it is', async () => {
    const stories = await Promise.all([1, 2, 3, 4, 5, 6].map(() => makeDraft(staff.editor)));
    const results = await Promise.all(
      stories.map(({ articleId }) => save(staff.editor, articleId, 0, textIn('vi', { slug: 'mot-dia-chi' }))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = stories[results.findIndex((result) => result.ok)];
    for (const result of results)
      if (!result.ok)
        expect(result.issues).toMatchObject([{ key: 'slugTaken', values: { articleId: winner?.articleId } }]);
  });

  test('two stories that swap addresses do not hang', async () => {
    const one = await makeDraft(staff.editor, { vi: { slug: 'doi-cho-mot' } });
    const two = await makeDraft(staff.editor, { vi: { slug: 'doi-cho-hai' } });
    const results = await Promise.all([
      save(staff.editor, one.articleId, 1, textIn('vi', { slug: 'doi-cho-hai' })),
      save(staff.editor, two.articleId, 1, textIn('vi', { slug: 'doi-cho-mot' })),
    ]);
    for (const result of results) if (!result.ok) expect(result.issues).toMatchObject([{ field: 'slug' }]);
    const slugs = [await stored(one.articleId), await stored(two.articleId)].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(2);
  });

  test('a save and a publication: what is public is what the publisher had read', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'luu-va-dang' } });
    const [saved, published] = await Promise.all([
      save(staff.editor, articleId, 1, textIn('vi', { slug: 'luu-va-dang', sapo: 'Mới hơn.' })),
      publishTranslation(staff.publisher, noon, { articleId, locale: 'vi', version: 1 }),
    ]);
    dataOf(saved);
    const { publishedRevisionId, revisions } = await stored(articleId);
    if (published.ok) expect(publishedRevisionId).toBe(revisions[0]?.id);
    else expect(published.issues).toMatchObject([{ key: 'overtaken', values: { version: 2 } }]);
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
