import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
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
  makeDraft,
  makeMedia,
  makePublished,
  makeStaff,
  textIn,
} from '../../support/newsroom.ts';

const first = clockAt('2023-06-30T10:00:00+07:00');
const later = clockAt('2023-07-01T10:00:00+07:00');
const last = clockAt('2023-07-02T10:00:00+07:00');

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const publish = (articleId: string, version: number, clock = first, locale: Locale = 'vi') =>
  publishTranslation(staff.publisher, clock, { articleId, locale, version });

const withdraw = (articleId: string, reason?: string, clock = later) =>
  withdrawTranslation(staff.publisher, clock, { articleId, locale: 'vi', reason });

const save = (articleId: string, baseVersion: number, given: Partial<TranslationForm>) =>
  saveTranslation(staff.editor, first, { articleId, locale: 'vi', baseVersion, input: textIn('vi', given) });

const stored = (articleId: string, locale: Locale = 'vi') =>
  db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale } },
    include: {
      publishedRevision: true,
      publications: { orderBy: { at: 'asc' } },
      withdrawals: true,
    },
  });

const kinds = async (articleId: string) =>
  (await db.timelineEvent.findMany({ where: { articleId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }))
    .map(({ kind }) => kind)
    .filter((kind) => !kind.endsWith('.saved') && kind !== 'article.created');

describe('publishing', () => {
  test('makes the current text public, and says who did it when', async () => {
    const { articleId } = await makeDraft(staff.editor, {
      vi: { slug: 'dang-lan-dau' },
      en: { slug: 'first' },
    });
    const published = dataOf(await publish(articleId, 1));
    expect(published).toMatchObject({ version: 1, slug: 'dang-lan-dau', publishedAt: first() });
    const translation = await stored(articleId);
    expect(translation).toMatchObject({
      status: 'published',
      publishedAt: first(),
      republishedAt: null,
      withdrawnAt: null,
      publishedRevision: { number: 1 },
      publications: [{ revisionId: published.revisionId, actorId: staff.publisher.id, at: first() }],
    });
    expect(await stored(articleId, 'en')).toMatchObject({ status: 'draft', publishedRevisionId: null });
    expect(await kinds(articleId)).toEqual(['translation.published']);
    expect(await db.article.findUnique({ where: { id: articleId } })).toMatchObject({ updatedAt: first() });
  });

  test('anew shows the new text and keeps the first date', async () => {
    const { articleId } = await makePublished(staff.publisher, { clock: first, vi: { slug: 'dang-lai' } });
    dataOf(await save(articleId, 1, { slug: 'dang-lai', sapo: 'Sapo đã sửa.' }));
    expect(await stored(articleId)).toMatchObject({ version: 2, publishedRevision: { number: 1 } });
    dataOf(await publish(articleId, 2, later));
    const translation = await stored(articleId);
    expect(translation).toMatchObject({
      publishedAt: first(),
      republishedAt: later(),
      publishedRevision: { number: 2, sapo: 'Sapo đã sửa.' },
    });
    expect(translation.publications).toHaveLength(2);
    expect(await kinds(articleId)).toEqual(['translation.published', 'translation.republished']);
  });

  test('of what is public already is refused', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'khong-co-gi-moi' } });
    expect(issuesOf(await publish(articleId, 1))).toEqual([{ field: '', key: 'nothingToPublish' }]);
    expect((await stored(articleId)).publications).toHaveLength(1);
  });

  test('of a version that somebody has overtaken is refused', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'chua-doc' } });
    dataOf(await save(articleId, 1, { slug: 'chua-doc', sapo: 'Chưa ai đọc.' }));
    expect(issuesOf(await publish(articleId, 1))).toEqual([
      {
        field: '',
        key: 'overtaken',
        values: { by: staff.editor.name, at: first().toISOString(), version: 2 },
      },
    ]);
    expect(await stored(articleId)).toMatchObject({ status: 'draft', publications: [] });
  });

  test('many times at once happens once', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'bam-nhieu-lan' } });
    const results = await Promise.all(Array.from({ length: 6 }, () => publish(articleId, 1)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await stored(articleId)).publications).toHaveLength(1);
  });

  test('of nothing is not found', async () => {
    const { articleId } = await makeDraft(staff.editor);
    expect(issuesOf(await publish(articleId, 0))).toEqual([{ field: '', key: 'notFound' }]);
  });
});

describe('requirements', () => {
  test('list everything that is missing, and nothing is published', async () => {
    const { articleId } = await makeDraft(staff.editor);
    const input = { title: '', sapo: ' ', body: emptyBody };
    dataOf(await saveTranslation(staff.editor, first, { articleId, locale: 'vi', baseVersion: 0, input }));
    expect(issuesOf(await publish(articleId, 1)).map(({ field, key }) => [field, key])).toEqual([
      ['title', 'titleMissing'],
      ['slug', 'slugMissing'],
      ['sapo', 'sapoMissing'],
      ['body', 'bodyMissing'],
    ]);
    expect(await stored(articleId)).toMatchObject({ status: 'draft', publications: [] });
  });

  test('want words in the body, not photos and white space alone', async () => {
    const photo = await makeMedia(staff.editor);
    const content = [
      { type: 'image' as const, attrs: { mediaId: photo } },
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: ' \u00a0\u200b ' }] },
      { type: 'gallery' as const },
    ];
    const { articleId } = await makeDraft(staff.editor, {
      vi: { slug: 'khong-loi', body: { type: 'doc', content } },
    });
    expect(issuesOf(await publish(articleId, 1))).toEqual([{ field: 'body', key: 'bodyMissing' }]);
  });

  test('want every image described in the language that is published', async () => {
    const undescribed = { vi: 'Có mô tả', en: '' };
    const [lead, inBody, inGallery] = [
      await makeMedia(staff.editor, undescribed),
      await makeMedia(staff.editor, undescribed),
      await makeMedia(staff.editor, undescribed),
    ];
    const body = {
      type: 'doc' as const,
      content: [...bodyOf('Words.').content, { type: 'image' as const, attrs: { mediaId: inBody } }],
    };
    const { articleId } = await makeDraft(staff.editor, {
      vi: { slug: 'anh-co-mo-ta', body },
      en: { slug: 'undescribed', body },
      leadMediaId: lead,
      gallery: [await makeMedia(staff.editor), inGallery],
    });
    dataOf(await publish(articleId, 1));
    const named = { name: 'hội trường.jpg', locale: 'en' };
    expect(issuesOf(await publish(articleId, 1, first, 'en'))).toEqual([
      {
        field: 'leadMediaId',
        key: 'altMissing',
        values: { ...named, mediaId: lead, place: 'lead', number: 1 },
      },
      { field: 'body', key: 'altMissing', values: { ...named, mediaId: inBody, place: 'body', number: 1 } },
      {
        field: 'gallery.1',
        key: 'altMissing',
        values: { ...named, mediaId: inGallery, place: 'gallery', number: 2 },
      },
    ]);
  });

  test('want the gallery in one place and the section named in the language', async () => {
    const body = {
      type: 'doc' as const,
      content: [...bodyOf('Words.').content, { type: 'gallery' as const }, { type: 'gallery' as const }],
    };
    const { articleId, sectionId } = await makeDraft(staff.editor, { en: { slug: 'two-galleries', body } });
    await db.sectionText.delete({ where: { sectionId_locale: { sectionId, locale: 'en' } } });
    expect(issuesOf(await publish(articleId, 1, first, 'en'))).toEqual([
      { field: 'body', key: 'galleryTwice' },
      { field: 'sectionId', key: 'sectionUnnamed', values: { locale: 'en' } },
    ]);
  });
});

describe('withdrawing', () => {
  test('takes the text back, with who, when and why', async () => {
    const { articleId } = await makePublished(staff.publisher, { clock: first });
    const reason = '  Ngày diễn ra hội nghị chưa đúng.  ';
    dataOf(await withdraw(articleId, reason));
    expect(await stored(articleId)).toMatchObject({
      status: 'withdrawn',
      publishedRevisionId: null,
      publishedAt: first(),
      withdrawnAt: later(),
      withdrawals: [{ actorId: staff.publisher.id, at: later(), reason: reason.trim() }],
    });
    expect(await stored(articleId, 'en')).toMatchObject({ status: 'published' });
    expect(await kinds(articleId)).toEqual([
      'translation.published',
      'translation.published',
      'translation.withdrawn',
    ]);
  });

  test('of what is not public is refused', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'chua-dang' } });
    expect(issuesOf(await withdraw(articleId))).toEqual([{ field: '', key: 'notPublished' }]);
    dataOf(await publish(articleId, 1));
    dataOf(await withdraw(articleId));
    expect(issuesOf(await withdraw(articleId))).toEqual([{ field: '', key: 'notPublished' }]);
    expect((await stored(articleId)).withdrawals).toHaveLength(1);
  });

  test('checks the reason and finds nothing in a language without a text', async () => {
    const { articleId } = await makeDraft(staff.editor);
    expect(issuesOf(await withdraw(articleId, 'x'.repeat(501)))).toMatchObject([
      { field: 'reason', key: 'tooLong' },
    ]);
    expect(issuesOf(await withdraw(articleId))).toEqual([{ field: '', key: 'notFound' }]);
  });

  test('is undone by publishing, the same text or a new one; the first date stays', async () => {
    const { articleId } = await makePublished(staff.publisher, { clock: first, vi: { slug: 'go-roi-dang' } });
    dataOf(await withdraw(articleId));
    dataOf(await publish(articleId, 1, last));
    expect(await stored(articleId)).toMatchObject({
      status: 'published',
      publishedAt: first(),
      republishedAt: last(),
      withdrawnAt: null,
      publishedRevision: { number: 1 },
    });
    dataOf(await withdraw(articleId, '', last));
    dataOf(await save(articleId, 1, { slug: 'go-roi-dang', sapo: 'Bản mới.' }));
    dataOf(await publish(articleId, 2, last));
    expect(await stored(articleId)).toMatchObject({ status: 'published', publishedRevision: { number: 2 } });
  });
});

test('any order of saves, publications and withdrawals at once leaves one whole state', async () => {
  for (let round = 0; round < 6; round += 1) {
    const slug = `hon-loan-${round}`;
    const { articleId } = await makeDraft(staff.editor, { vi: { slug } });
    await Promise.all([
      publish(articleId, 1),
      save(articleId, 1, { slug, sapo: 'Một.' }),
      publish(articleId, 2, later),
      withdraw(articleId),
      publish(articleId, 1, last),
      save(articleId, 2, { slug, sapo: 'Hai.' }),
    ]);
    const { status, publications, withdrawals, publishedRevisionId, version } = await stored(articleId);
    const history = await db.revision.findMany({
      where: { translation: { articleId } },
      orderBy: { number: 'asc' },
    });
    expect(history.map(({ number }) => number)).toEqual(Array.from({ length: version }, (_, n) => n + 1));
    const events = (await kinds(articleId)).filter(
      (kind) => kind.includes('publish') || kind.includes('withdraw'),
    );
    expect(events).toHaveLength(publications.length + withdrawals.length);
    const shown = history.find(({ id }) => id === publishedRevisionId);
    expect(Boolean(shown)).toBe(status === 'published');
    if (shown) expect(publications.map(({ revisionId }) => revisionId)).toContain(shown.id);
  }
});
