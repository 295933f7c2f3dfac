import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { addReads } from '../../../lib/views/commands.ts';
import { monthsRead, mostReadIn } from '../../../lib/views/months.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makePublished, morning } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const published = async (slug: string) => (await makePublished(publisher, { vi: { slug } })).articleId;

const read = (articleId: string, count: number, at: string, locale: Locale = 'vi') =>
  addReads([{ articleId, locale, count }], clockAt(at));

const august = { year: 2023, month: 8 };
const most = async (limit = 20) =>
  (await mostReadIn('vi', august, limit)).map(({ slug, reads }) => [slug, reads]);

describe('what was read most in a month', () => {
  test('adds up its days, by the clocks of the site', async () => {
    const [one, other] = [await published('mot'), await published('hai')];
    await read(one, 3, '2023-08-01T00:10:00+07:00');
    await read(one, 4, '2023-08-31T23:50:00+07:00');
    await read(one, 1, '2023-08-31T23:55:00+07:00');
    await read(other, 7, '2023-08-15T12:00:00+07:00');
    await read(other, 100, '2023-09-01T00:10:00+07:00');
    expect(await most()).toEqual([
      ['mot', 8],
      ['hai', 7],
    ]);
    expect(await most(1)).toEqual([['mot', 8]]);
    expect(await monthsRead('vi')).toEqual([{ year: 2023, month: 9 }, august]);
    expect(await monthsRead('en')).toEqual([]);
  });

  test('passes over what was withdrawn', async () => {
    const [one, other] = [await published('mot'), await published('hai')];
    await read(one, 3, '2023-08-01T12:00:00+07:00');
    await read(other, 2, '2023-08-01T12:00:00+07:00');
    dataOf(await withdrawTranslation(publisher, morning, { articleId: one, locale: 'vi', reason: '' }));
    expect(await most()).toEqual([['hai', 2]]);
  });

  test('stays the sum of the days, whoever writes them, many at once too', async () => {
    const ids = [await published('mot'), await published('hai'), await published('ba')];
    const days = ['2023-08-01', '2023-08-02', '2023-09-03'];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        addReads(
          ids.map((articleId) => ({ articleId, locale: 'vi' as const, count: n + 1 })),
          clockAt(`${days[n % 3]}T12:00:00+07:00`),
        ),
      ),
    );
    await db.$executeRaw`UPDATE daily_views SET count = count - 1 WHERE day = '2023-08-02'`;
    const differing = await db.$queryRaw`
      SELECT * FROM (SELECT locale, date_trunc('month', day)::date AS month, article_id, sum(count)::int AS count
        FROM daily_views GROUP BY 1, 2, 3) d
      FULL JOIN monthly_views m USING (locale, month, article_id, count) WHERE d.count IS NULL OR m.count IS NULL`;
    expect(differing).toEqual([]);
    expect(await most()).toHaveLength(3);
  });
});
