import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import type { ArticleForm } from '../../../lib/articles/schema.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { search } from '../../../lib/search/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  makeActor,
  makeDraft,
  makeMedia,
  makePublished,
  morning,
  textIn,
} from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

async function slugs(q: string, locale: Locale = 'vi'): Promise<string[]> {
  const page = await search(locale, { input: { q }, page: 1, sections: [] });
  return page?.nearly ? [] : (page?.hits.map(({ slug }) => slug) ?? []);
}

/** Every row of search says what stands published now, and nothing is left to do. */
async function expectAgreement(): Promise<void> {
  const [row] = await db.$queryRaw<{ wrong: number; due: number }[]>`
    SELECT
      (SELECT count(*)::int FROM (
        (SELECT * FROM search_entry EXCEPT SELECT e.* FROM article a, search_entries(a.id) e)
        UNION ALL (SELECT e.* FROM article a, search_entries(a.id) e EXCEPT SELECT * FROM search_entry)) d) AS wrong,
      (SELECT count(*)::int FROM search_due) AS due`;
  expect(row).toEqual({ wrong: 0, due: 0 });
}

const comet = { title: 'Sao chổi qua bầu trời trường', slug: 'sao-choi' };
const cometEn = { title: 'Comet over the campus', slug: 'comet' };

async function save(articleId: string, sectionId: string, change: Partial<ArticleForm>): Promise<void> {
  const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  dataOf(
    await saveArticle(publisher, morning, {
      articleId,
      baseVersion: version,
      input: { sectionId, ...change },
    }),
  );
}

describe('only what is published is found', () => {
  test('not a draft, then the text, then nothing any more', async () => {
    const { articleId } = await makeDraft(publisher, { vi: comet });
    expect(await slugs('sao chổi')).toEqual([]);
    dataOf(await publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 1 }));
    expect(await slugs('sao chổi')).toEqual(['sao-choi']);
    dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
    expect(await slugs('sao chổi')).toEqual([]);
    expect(await slugs('sao chôi')).toEqual([]);
    await expectAgreement();
  });

  test('not a word of a newer text that is not published yet, nor one of an older text', async () => {
    const { articleId } = await makePublished(publisher, { vi: comet });
    const input = textIn('vi', { ...comet, body: bodyOf('Kính thiên văn đặt trên sân thượng.') });
    dataOf(await saveTranslation(publisher, morning, { articleId, locale: 'vi', baseVersion: 1, input }));
    expect(await slugs('kính thiên văn')).toEqual([]);
    expect(await slugs('hội trường lớn')).toEqual(['sao-choi']);
    dataOf(await publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 2 }));
    expect(await slugs('kính thiên văn')).toEqual(['sao-choi']);
    expect(await slugs('hội trường lớn')).toEqual([]);
    await expectAgreement();
  });

  test('each language by itself, with a word about what the other has', async () => {
    await makePublished(publisher, { vi: comet, en: cometEn });
    expect(await slugs('sao chổi', 'en')).toEqual([]);
    expect(await slugs('comet')).toEqual([]);
    const page = await search('vi', { input: { q: 'comets' }, page: 1, sections: [] });
    expect(page?.elsewhere).toEqual({ total: 1, more: false });
  });

  test('a withdrawn headline is not offered as a spelling', async () => {
    const { articleId } = await makePublished(publisher, { vi: comet });
    const meant = async () =>
      (await search('vi', { input: { q: 'sao chooi' }, page: 1, sections: [] }))?.suggestion;
    expect(await meant()).toBe('sao chổi');
    dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
    expect(await meant()).toBeNull();
  });
});

describe('what stands beside a text is found, and follows its changes', () => {
  test('people, documents, captions, section and school year', async () => {
    const { articleId, sectionId } = await makePublished(publisher, { vi: comet });
    const photo = await makeMedia(publisher);
    const document = { number: '77/TB-ĐHBN', date: null };
    await save(articleId, sectionId, {
      schoolYear: 2023,
      documents: [document],
      credits: [{ roles: ['text'], person: 'Ngô Thị Bích Đào', unitId: null }],
      leadMediaId: photo,
    });
    await db.mediaText.update({
      where: { mediaId_locale: { mediaId: photo, locale: 'vi' } },
      data: { caption: 'Chiếc đuôi xanh của ngôi sao.' },
    });
    for (const q of ['77/TB-DHBN', 'Bích Đào', 'đuôi xanh'])
      expect([q, await slugs(q)]).toEqual([q, ['sao-choi']]);
    const input = { q: 'sao chổi', year: '2023-2024' };
    expect((await search('vi', { input, page: 1, sections: [] }))?.total).toBe(1);
    await save(articleId, sectionId, {});
    for (const q of ['77/TB-DHBN', 'Bích Đào', 'đuôi xanh']) expect([q, await slugs(q)]).toEqual([q, []]);
    expect((await search('vi', { input, page: 1, sections: [] }))?.total).toBe(0);
    await expectAgreement();
  });
});

test('a refused command leaves search as it was', async () => {
  const { articleId, sectionId } = await makePublished(publisher, { vi: comet });
  const version = 1;
  const documents = [{ number: 'không phải số', date: '2023-02-31' }];
  const refused = await saveArticle(publisher, morning, {
    articleId,
    baseVersion: version,
    input: { sectionId, documents },
  });
  expect(refused.ok).toBe(false);
  await expectAgreement();
});

test('a very long text of many different words is published and found', async () => {
  const words = Array.from({ length: 60_000 }, (_, at) => `ệ${at.toString(36)}`).join(' ');
  const text = { ...comet, body: bodyOf(words.slice(0, 240_000), 'cuối') };
  await makePublished(publisher, { vi: text });
  expect(await slugs('sao chổi')).toEqual(['sao-choi']);
});

test('many articles are caught up with at once', async () => {
  const { articleId } = await makePublished(publisher, { vi: comet });
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('ban_tin.search_later', 'on', true)`;
    await tx.$executeRaw`DELETE FROM search_entry`;
    await tx.$executeRaw`INSERT INTO search_due VALUES (${articleId}::uuid)`;
  });
  expect(await slugs('sao chổi')).toEqual([]);
  await db.$queryRaw`SELECT search_catch_up()`;
  expect(await slugs('sao chổi')).toEqual(['sao-choi']);
  await expectAgreement();
});
