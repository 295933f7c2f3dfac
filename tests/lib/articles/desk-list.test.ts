import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { listArticles } from '../../../lib/articles/desk-list.ts';
import { listPageSize } from '../../../lib/articles/schema.ts';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  makeDraft,
  makeMedia,
  makePublished,
  makeSection,
  makeStaff,
  makeUnit,
  textIn,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let union: string;
let unit: string;
/** Names by id, so that a list reads as words. */
const called = new Map<string, string>();

const day = (date: string) => clockAt(`${date}T09:00:00+07:00`);

const listed = async (filter: Record<string, unknown>, actor = staff.editor) => {
  const { rows, total } = await listArticles(actor, filter);
  const names = rows.map(({ id }) => called.get(id));
  expect(total).toBe(names.length);
  return names;
};

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  union = await makeSection({ vi: 'Công đoàn', en: 'Trade union' });
  unit = await makeUnit();
  const name = async (word: string, made: Promise<{ articleId: string }>) =>
    called.set((await made).articleId, word);

  await name('empty', makeDraft(staff.writer, { clock: day('2023-01-05') }));
  await name(
    'draft',
    makeDraft(staff.writer, {
      clock: day('2023-02-09'),
      vi: { title: 'Ấn phẩm mới', slug: 'an-pham' },
      sectionId: union,
    }),
  );
  await name(
    'vietnamese',
    makePublished(staff.publisher, {
      clock: day('2023-03-01'),
      vi: { title: 'Bế giảng lớp tập huấn', slug: 'be-giang' },
      unitIds: [unit],
      eventDate: '2023-02-27',
      documents: [{ number: '520/KH-ĐHBN', date: '2022-12-30' }],
    }),
  );
  await name(
    'both',
    makePublished(staff.publisher, {
      clock: day('2023-04-01'),
      vi: { title: 'Đại hội đại biểu Ủy ban', slug: 'dai-hoi' },
      en: { title: 'Zonal congress of delegates', slug: 'congress' },
      leadMediaId: await makeMedia(staff.publisher),
    }),
  );
  const withdrawn = await makePublished(staff.publisher, {
    clock: day('2023-05-01'),
    vi: { title: 'Dạ hội', slug: 'da-hoi' },
  });
  await name('withdrawn', Promise.resolve(withdrawn));
  dataOf(await withdrawTranslation(staff.publisher, day('2023-05-02'), { ...withdrawn, locale: 'vi' }));

  const waiting = await makePublished(staff.publisher, {
    clock: day('2023-06-01'),
    vi: { title: 'Áo dài ngày hội', slug: 'ao-dai' },
  });
  await name('changed', Promise.resolve(waiting));
  const changes = { articleId: waiting.articleId, locale: 'vi' as const, baseVersion: 1 };
  const input = textIn('vi', { title: 'Áo dài ngày hội', slug: 'ao-dai', sapo: 'Đã sửa.' });
  dataOf(await saveTranslation(staff.editor, day('2023-06-02'), { ...changes, input }));
  const english = {
    ...changes,
    locale: 'en' as const,
    baseVersion: 0,
    input: textIn('en', { slug: 'ao-dai' }),
  };
  dataOf(await saveTranslation(staff.editor, day('2023-06-03'), english));
});

describe('the list of articles', () => {
  test('shows what changed last first', async () => {
    expect(await listed({})).toEqual(['changed', 'withdrawn', 'both', 'vietnamese', 'draft', 'empty']);
  });

  test('shows writers their own only', async () => {
    expect(await listed({}, staff.writer)).toEqual(['draft', 'empty']);
    expect(await listed({ authorId: staff.publisher.id }, staff.writer)).toEqual([]);
  });

  test.each([
    ['draft', ['changed', 'draft', 'empty']],
    ['published', ['changed', 'both', 'vietnamese']],
    ['changed', ['changed']],
    ['withdrawn', ['withdrawn']],
    ['nonsense', ['changed', 'withdrawn', 'both', 'vietnamese', 'draft', 'empty']],
  ])('by status %s', async (status, names) => {
    expect(await listed({ status })).toEqual(names);
  });

  test('by status of one language', async () => {
    expect(await listed({ status: 'draft', locale: 'vi' })).toEqual(['draft']);
    expect(await listed({ status: 'published', locale: 'en' })).toEqual(['both']);
  });

  test.each([
    ['both', ['changed', 'both']],
    ['missingVi', ['empty']],
    ['missingEn', ['withdrawn', 'vietnamese', 'draft', 'empty']],
    ['waitingEn', ['changed', 'vietnamese']],
    ['waitingVi', []],
  ])('by language: %s', async (language, names) => {
    expect(await listed({ language })).toEqual(names);
  });

  test('by section, unit and author', async () => {
    expect(await listed({ sectionId: union })).toEqual(['draft']);
    expect(await listed({ unitId: unit })).toEqual(['vietnamese']);
    expect(await listed({ authorId: staff.writer.id })).toEqual(['draft', 'empty']);
  });

  test('by day, both ends included, as days begin in the site’s time zone', async () => {
    expect(await listed({ from: '2023-03-01', to: '2023-04-01' })).toEqual(['both', 'vietnamese']);
    expect(await listed({ from: '2023-03-02', to: '2023-03-31' })).toEqual([]);
    expect(await listed({ dateOf: 'updated', to: '2023-02-09' })).toEqual(['draft', 'empty']);
    expect(await listed({ dateOf: 'event', from: '2023-02-27', to: '2023-02-27' })).toEqual(['vietnamese']);
    expect(await listed({ from: '2023-02-30' })).toHaveLength(6);
  });

  test.each([
    ['dai hoi', ['changed', 'both']],
    ['ĐẠI HỘI', ['changed', 'both']],
    ['hội đại'.normalize('NFD'), ['changed', 'both']],
    ['uỷ ban', ['both']],
    ['zonal', ['both']],
    ['hoi', ['changed', 'withdrawn', 'both']],
    ['520/kh', ['vietnamese']],
    ['520/KH–ĐHBN', ['vietnamese']],
    ['100%', []],
    ['_', []],
    ["' OR 1=1 --", []],
  ])('by words: %s', async (q, names) => {
    expect(await listed({ q })).toEqual(names);
  });

  test('in the order of the Vietnamese alphabet: tone comes after letter, đ after d', async () => {
    const sorted = ['draft', 'changed', 'vietnamese', 'withdrawn', 'both', 'empty'];
    // Áo (a) before Ấn (â): the letters differ, not the tone.
    sorted.splice(0, 2, 'changed', 'draft');
    expect(await listed({ sort: 'title' })).toEqual(sorted);
  });

  test('by first publication, what was never public last', async () => {
    expect((await listed({ sort: 'published' })).slice(0, 4)).toEqual([
      'changed',
      'withdrawn',
      'both',
      'vietnamese',
    ]);
  });

  test('says of each article what the desk must know at a glance', async () => {
    const { rows } = await listArticles(staff.editor, { q: 'ao dai' });
    expect(rows).toMatchObject([
      {
        section: { vi: 'Tin nhà trường', en: 'Campus news' },
        author: { id: staff.publisher.id, name: staff.publisher.name },
        updatedAt: day('2023-06-03')(),
        units: [],
        thumb: null,
        translations: {
          vi: {
            title: 'Áo dài ngày hội',
            slug: 'ao-dai',
            status: 'published',
            version: 2,
            hasUnpublishedChanges: true,
            publishedAt: day('2023-06-01')(),
          },
          en: { status: 'draft', version: 1, hasUnpublishedChanges: false, publishedAt: null },
        },
      },
    ]);
    const [both] = (await listArticles(staff.editor, { q: 'zonal' })).rows;
    expect(both?.thumb).toMatchObject({ width: 320, height: 214, colour: '#8a6f55' });
    expect(both?.thumb?.src).toMatch(/^\/media\/.+\.webp$/);
  });
});

test('pages follow each other without a gap or a double, in every order', async () => {
  const many = await makeSection({ vi: 'Lưu trữ', en: 'Archive' });
  const count = listPageSize * 2 + 3;
  for (let n = 0; n < count; n += 1)
    await makeDraft(staff.editor, {
      sectionId: many,
      clock: day('2022-01-01'),
      vi: { slug: `luu-tru-${n}` },
    });
  for (const sort of ['updated', 'published', 'title']) {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => listArticles(staff.editor, { sectionId: many, sort, page: String(page) })),
    );
    expect(pages.map(({ rows }) => rows.length)).toEqual([listPageSize, listPageSize, 3, 0]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(count);
    expect(pages[0]).toMatchObject({ total: count, pages: 3, page: 1, filter: { sort } });
  }
});

test('the shared part’s save moves an article up', async () => {
  const { articleId, sectionId } = await makeDraft(staff.editor, { clock: day('2020-01-01') });
  const input = { sectionId, schoolYear: 2023 };
  dataOf(await saveArticle(staff.editor, day('2024-01-01'), { articleId, baseVersion: 1, input }));
  const { rows } = await listArticles(staff.editor, {});
  expect(rows[0]?.id).toBe(articleId);
});
