import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import {
  latestNews,
  listSize,
  newsOfMonths,
  newsPage,
  sectionNews,
  unitNews,
} from '../../../lib/articles/news-list.ts';
import { sectionAt, unitAt } from '../../../lib/articles/places.ts';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { pageCount } from '../../../lib/text/paging.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  makeActor,
  makeDraft,
  makePublished,
  makeSection,
  makeUnit,
  morning,
} from '../../support/newsroom.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const count = 2 * listSize + 3;

let publisher: Actor;
let union: string;
let mechanics: string;
let everyone: string;
let drafts: string;

/** Story number `n` of the section, one an hour. */
const at = (n: number) => clockAt(new Date(Date.UTC(2023, 0, 1) + n * 3_600_000));

beforeAll(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
  union = await makeSection({ vi: 'Công đoàn', en: 'Trade union' });
  drafts = await makeSection({ vi: 'Chưa có tin', en: 'No news yet' });
  mechanics = await makeUnit({ vi: 'Khoa Cơ khí', en: 'Mechanics' });
  everyone = await makeUnit({ vi: 'Văn phòng', en: 'Office' });
  for (let n = 0; n < count; n++)
    await makePublished(publisher, {
      clock: at(n),
      sectionId: union,
      unitIds: n % 10 === 0 ? [everyone, mechanics] : [everyone],
      vi: { title: `Tin số ${n}`, slug: `tin-${n}` },
      ...(n % 5 === 0 && { en: { title: `Story ${n}`, slug: `story-${n}` } }),
    });
  await makeDraft(publisher, { sectionId: drafts, unitIds: [everyone], vi: { slug: 'nhap' } });
  const { articleId } = await makePublished(publisher, {
    sectionId: union,
    unitIds: [everyone],
    vi: { slug: 'da-rut' },
  });
  dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
}, 240_000);

describe('the news of a language', () => {
  test('stands newest first', async () => {
    const items = await latestNews('vi', 3);
    expect(items.map(({ slug }) => slug)).toEqual([42, 41, 40].map((n) => `tin-${n}`));
  });

  test('is every published story once, over all its pages', async () => {
    const pages = pageCount(count, listSize);
    const slugs: string[] = [];
    for (let page = 1; page <= pages; page++) {
      const list = await newsPage('vi', page);
      expect(list).toMatchObject({ total: count, page, pages });
      slugs.push(...(list?.items.map(({ slug }) => slug) ?? []));
    }
    expect(slugs).toEqual(Array.from({ length: count }, (_, n) => `tin-${count - 1 - n}`));
  });

  test('ends where it ends', async () => {
    expect(await newsPage('vi', pageCount(count, listSize) + 1)).toBeNull();
    expect(await newsPage('vi', 999_999)).toBeNull();
  });

  test('is what is published in that language', async () => {
    const list = await newsPage('en', 1);
    expect(list?.total).toBe(9);
    expect(list?.items.every(({ title, inBoth }) => /^Story/.test(title) && inBoth)).toBe(true);
  });

  test('says what is there in both', async () => {
    const inBoth = (await latestNews('vi', 4)).map((item) => [item.slug, item.inBoth]);
    expect(inBoth).toEqual([
      ['tin-42', false],
      ['tin-41', false],
      ['tin-40', true],
      ['tin-39', false],
    ]);
  });

  test('keeps one order where two were published at the same instant', async () => {
    const first = await makePublished(publisher, { clock: at(100), vi: { slug: 'cung-luc-1' } });
    const second = await makePublished(publisher, { clock: at(100), vi: { slug: 'cung-luc-2' } });
    const ids = await db.translation.findMany({
      where: { articleId: { in: [first.articleId, second.articleId] } },
      orderBy: { id: 'asc' },
      select: { slug: true },
    });
    expect((await latestNews('vi', 2)).map(({ slug }) => slug)).toEqual(ids.map(({ slug }) => slug));
    await db.translation.updateMany({
      where: { slug: { startsWith: 'cung-luc' } },
      data: { status: 'draft', publishedRevisionId: null },
    });
  });
});

describe('a section and a unit', () => {
  test('are found by their address in one language, with that in the other', async () => {
    const texts = await db.sectionText.findMany({ where: { sectionId: union } });
    const slug = (locale: string) => texts.find((text) => text.locale === locale)?.slug ?? '';
    expect(await sectionAt('vi', slug('vi'))).toEqual({
      id: union,
      slug: slug('vi'),
      name: 'Công đoàn',
      description: '',
      otherSlug: slug('en'),
    });
    expect(await sectionAt('en', slug('vi'))).toBeNull();
    const unit = await db.unitText.findFirstOrThrow({ where: { unitId: mechanics, locale: 'en' } });
    expect(await unitAt('en', unit.slug)).toMatchObject({ id: mechanics, name: 'Mechanics' });
    await db.unitText.delete({ where: { unitId_locale: { unitId: everyone, locale: 'en' } } });
    const office = await db.unitText.findFirstOrThrow({ where: { unitId: everyone } });
    expect(await unitAt('vi', office.slug)).toMatchObject({ otherSlug: null });
  });

  test('list their own', async () => {
    expect((await sectionNews('vi', union, 1))?.total).toBe(count);
    const issued = await unitNews('vi', mechanics, 1);
    expect(issued?.items.map(({ slug }) => slug)).toEqual([40, 30, 20, 10, 0].map((n) => `tin-${n}`));
    expect((await unitNews('vi', everyone, 3))?.items).toHaveLength(3);
  });

  test('without news have one empty page', async () => {
    expect(await sectionNews('vi', drafts, 1)).toEqual({ items: [], total: 0, page: 1, pages: 1 });
    expect(await sectionNews('vi', drafts, 2)).toBeNull();
  });
});

describe('the news of some months', () => {
  test('begins and ends at midnight here', async () => {
    const months = { from: { year: 2023, month: 1 }, until: { year: 2023, month: 2 }, timeZone };
    // Hour 0 of the stories is 7:00 on 1 January here; London's 1 January began seven hours later.
    expect((await newsOfMonths('vi', months, 1))?.total).toBe(count);
    const before = { from: { year: 2022, month: 12 }, until: { year: 2023, month: 1 } };
    expect((await newsOfMonths('vi', { ...before, timeZone }, 1))?.total).toBe(0);
    const west = await newsOfMonths('vi', { ...before, timeZone: 'America/New_York' }, 1);
    expect(west?.total).toBe(5);
  });
});
