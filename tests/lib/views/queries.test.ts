import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { addReads } from '../../../lib/views/commands.ts';
import { mostRead, readsOf } from '../../../lib/views/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished } from '../../support/newsroom.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const now = clockAt('2023-10-31T12:00:00+07:00');

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const published = async (slug: string) =>
  (
    await makePublished(publisher, {
      vi: { title: `Tin ${slug}`, slug },
      en: { title: `Story ${slug}`, slug },
    })
  ).articleId;

async function read(articleId: string, times: number, locale: Locale = 'vi', clock: Clock = now) {
  await addReads([{ articleId, locale, count: times }], clock);
}

const most = async (locale: Locale = 'vi', clock = now) =>
  (await mostRead(locale, { limit: 5, timeZone, clock })).map(({ slug }) => slug);

describe('reads', () => {
  test('add up per article and language', async () => {
    const [one, other] = [await published('mot'), await published('hai')];
    await read(one, 3);
    await read(one, 2, 'en');
    await read(other, 1);
    expect(await readsOf(one, 'vi')).toBe(3);
    expect(await readsOf(one, 'en')).toBe(2);
    expect(await readsOf(other, 'vi')).toBe(1);
    expect(await readsOf(other, 'en')).toBe(0);
  });

  test('of many at once are all counted', async () => {
    const articleId = await published('mot');
    await Promise.all(
      Array.from({ length: 40 }, () => addReads([{ articleId, locale: 'vi', count: 1 }], now)),
    );
    expect(await readsOf(articleId, 'vi')).toBe(40);
  });

  test('belong to the day that it is here', async () => {
    const articleId = await published('mot');
    await read(articleId, 1, 'vi', clockAt('2023-10-30T17:30:00Z'));
    const [row] = await db.dailyViews.findMany({ where: { articleId } });
    expect(row?.day.toISOString().slice(0, 10)).toBe('2023-10-31');
  });

  test('of a text that is not public are not counted', async () => {
    const { articleId } = await makeDraft(publisher, { vi: { title: 'Nháp', slug: 'nhap' } });
    await read(articleId, 1);
    expect(await db.dailyViews.count()).toBe(0);
  });
});

describe('most read', () => {
  test('comes first, and each language counts for itself', async () => {
    const [one, other] = [await published('mot'), await published('hai')];
    await read(one, 1);
    await read(other, 2);
    await read(one, 5, 'en');
    expect(await most('vi')).toEqual(['hai', 'mot']);
    expect(await most('en')).toEqual(['mot']);
  });

  test('looks back over thirty days, today among them', async () => {
    const [old, fresh] = [await published('cu'), await published('moi')];
    await read(old, 9, 'vi', clockAt('2023-10-01T23:59:00+07:00'));
    await read(fresh, 1, 'vi', clockAt('2023-10-02T00:00:00+07:00'));
    expect(await most()).toEqual(['moi']);
  });

  test('is never a story that has been withdrawn', async () => {
    const [gone, there] = [await published('rut'), await published('con')];
    await read(gone, 9);
    await read(there, 1);
    dataOf(await withdrawTranslation(publisher, now, { articleId: gone, locale: 'vi' }));
    expect(await most()).toEqual(['con']);
  });
});
