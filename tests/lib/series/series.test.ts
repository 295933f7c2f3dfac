import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { seriesNews } from '../../../lib/articles/news-list.ts';
import { seriesAt } from '../../../lib/articles/places.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { collectMadeFrom } from '../../../lib/content/made-from.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { addName, editName } from '../../../lib/names/commands.ts';
import { removeName } from '../../../lib/names/order.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { listedPlaces } from '../../../lib/seo/list-changes.ts';
import { orderSeries } from '../../../lib/series/commands.ts';
import { storiesOfSeries } from '../../../lib/series/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makePublished, makeStaff, morning } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let seriesId: string;
let [one, two, three] = ['', '', ''];

const names = {
  vi: { name: 'Gương điển hình 2023', slug: '', description: 'Mỗi tháng một người.' },
  en: { name: 'Exemplary people', slug: '', description: '' },
};

const publish = async (slug: string, english?: string) =>
  (
    await makePublished(staff.publisher, {
      vi: { title: `Bài ${slug}`, slug },
      ...(english ? { en: { title: `Story ${english}`, slug: english } } : {}),
    })
  ).articleId;

const order = async (articleIds: string[], version = 1, actor = staff.publisher) =>
  orderSeries(actor, morning, seriesId, { order: version, articleIds });

async function placeOf(slug: string, locale: Locale = 'vi') {
  const found = await atAddress(locale, slug);
  return found?.is === 'article' ? found.article.series : undefined;
}

/** The tags that changes have touched since, after which stored pages made from them are made anew. */
async function touched(work: () => Promise<unknown>): Promise<string[]> {
  await db.contentChange.deleteMany();
  await work();
  return (await db.contentChange.findMany()).map(({ tag }) => tag);
}

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  seriesId = dataOf(await addName(staff.publisher, morning, 'series', names)).id;
  one = await publish('mot', 'one');
  two = await publish('hai');
  three = await publish('ba', 'three');
});

describe('a series', () => {
  test('leads from each story to those before and after it, in the reader’s language', async () => {
    const { articleId: draft } = await makeDraft(staff.publisher, { vi: { slug: 'nhap' } });
    dataOf(await order([three, draft, two, one]));
    expect(await placeOf('hai')).toEqual({
      id: seriesId,
      name: { text: 'Gương điển hình 2023', lang: 'vi' },
      slug: 'guong-dien-hinh-2023',
      number: 2,
      count: 3,
      previous: { title: 'Bài ba', slug: 'ba' },
      next: { title: 'Bài mot', slug: 'mot' },
    });
    expect(await placeOf('one', 'en')).toMatchObject({
      slug: 'exemplary-people',
      number: 2,
      count: 2,
      previous: { title: 'Story three', slug: 'three' },
      next: null,
    });
    const list = await seriesNews('vi', seriesId, 1);
    expect(list?.items.map(({ slug }) => slug)).toEqual(['ba', 'hai', 'mot']);
    expect(await seriesNews('vi', seriesId, 2)).toBeNull();
    expect((await storiesOfSeries(staff.publisher, seriesId))?.stories.map(({ id }) => id)).toEqual([
      ...[three, draft, two, one],
    ]);
    expect((await listedPlaces()).filter(({ kind }) => kind === 'series')).toMatchObject([
      { locale: 'vi', slug: 'guong-dien-hinh-2023', otherSlug: 'exemplary-people' },
      { locale: 'en', slug: 'exemplary-people', otherSlug: 'guong-dien-hinh-2023' },
    ]);
  });

  test('is told to the stored pages that show it', async () => {
    expect(await touched(() => order([one, two]))).toEqual(
      expect.arrayContaining([`series:${seriesId}`, `article:${one}`, `article:${two}`, 'series']),
    );
    const { madeFrom } = await collectMadeFrom(() => atAddress('vi', 'hai'));
    expect(madeFrom.has(`series:${seriesId}`)).toBe(true);
    const { madeFrom: ofList } = await collectMadeFrom(() => seriesNews('vi', seriesId, 1));
    expect(ofList.has(`series:${seriesId}`)).toBe(true);
    const request = { articleId: one, locale: 'vi', reason: '' } as const;
    expect(await touched(() => withdrawTranslation(staff.publisher, morning, request))).toContain(
      `series:${seriesId}`,
    );
    expect(await placeOf('hai')).toMatchObject({ number: 1, count: 1, previous: null, next: null });
    expect(await touched(() => removeName(staff.publisher, morning, 'series', { id: seriesId }))).toEqual(
      expect.arrayContaining([`article:${one}`, `article:${two}`]),
    );
    expect(await placeOf('hai')).toBeNull();
  });

  test('keeps its old addresses, and gives none away', async () => {
    const vi = { ...names.vi, slug: 'guong-tot' };
    dataOf(await editName(staff.publisher, morning, 'series', seriesId, { version: 1, ...names, vi }));
    expect(await seriesAt('vi', 'guong-dien-hinh-2023')).toMatchObject({ id: seriesId, slug: 'guong-tot' });
    const again = await addName(staff.publisher, morning, 'series', { vi: names.vi, en: { name: '' } });
    expect(issuesOf(again)).toMatchObject([{ field: 'vi.slug', key: 'nameSlugTakenBefore' }]);
  });

  test('has a story once, and a story one series', async () => {
    dataOf(await order([one]));
    expect(issuesOf(await order([one, one], 2))).toMatchObject([
      { field: 'articleIds.1', key: 'relatedTwice' },
    ]);
    const other = dataOf(
      await addName(staff.publisher, morning, 'series', { vi: { name: 'Loạt khác' }, en: { name: '' } }),
    ).id;
    const taken = await orderSeries(staff.publisher, morning, other, { order: 1, articleIds: [two, one] });
    expect(issuesOf(taken)).toEqual([
      { field: 'articleIds.1', key: 'inOtherSeries', values: { name: 'Gương điển hình 2023' } },
    ]);
    expect(issuesOf(await order([one, crypto.randomUUID()], 2))).toMatchObject([
      { field: 'articleIds.1', key: 'relatedMissing' },
    ]);
  });

  test('is ordered by publishers, and nobody’s order is overwritten unseen', async () => {
    expect(issuesOf(await order([one], 1, staff.editor))).toEqual([{ field: '', key: 'notPermitted' }]);
    expect(dataOf(await order([one, two]))).toEqual({ order: 2 });
    expect(dataOf(await order([one, two]))).toEqual({ order: 2 });
    expect(issuesOf(await order([two, one]))).toMatchObject([
      { key: 'overtaken', values: { by: staff.publisher.name, version: 2 } },
    ]);
    const missing = await orderSeries(staff.publisher, morning, 'không', { order: 1, articleIds: [] });
    expect(issuesOf(missing)).toEqual([{ field: '', key: 'notFound' }]);
    expect(await db.timelineEvent.count({ where: { kind: 'series.ordered' } })).toBe(1);
  });
});
