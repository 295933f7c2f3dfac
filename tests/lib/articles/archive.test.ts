import { beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../../lib/articles/archive.ts';
import { clockAt } from '../../../lib/clock.ts';
import { emptyDatabase } from '../../support/database.ts';
import { makeActor, makeDraft, makePublished } from '../../support/newsroom.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

const instants = [
  '2023-06-30T16:20:00+07:00',
  // The last minute of July and the first of August here, both July in London.
  '2023-07-31T23:59:00+07:00',
  '2023-08-01T00:00:00+07:00',
  '2024-01-31T08:00:00+07:00',
  '2024-01-02T08:00:00+07:00',
];

beforeAll(async () => {
  await emptyDatabase();
  const publisher = await makeActor('publisher');
  for (const [n, instant] of instants.entries())
    await makePublished(publisher, { clock: clockAt(instant), vi: { slug: `tin-${n}` } });
  await makeDraft(publisher, { vi: { slug: 'nhap' } });
});

const months = async (zone: string, start: number) =>
  (await readArchive('vi', zone, start)).map(({ schoolYear, total, months }) => [
    schoolYear,
    total,
    months.map(({ year, month, total: count }) => `${month}/${year}: ${count}`),
  ]);

describe('the archive', () => {
  test('counts by school year and month, newest first, without empty months', async () => {
    expect(await months(timeZone, 8)).toEqual([
      [2023, 3, ['1/2024: 2', '8/2023: 1']],
      [2022, 2, ['7/2023: 1', '6/2023: 1']],
    ]);
  });

  test('follows the month in which the school year begins', async () => {
    expect(await months(timeZone, 9)).toEqual([
      [2023, 2, ['1/2024: 2']],
      [2022, 3, ['8/2023: 1', '7/2023: 1', '6/2023: 1']],
    ]);
  });

  test('follows the clocks of the site', async () => {
    expect(await months('Europe/London', 8)).toEqual([
      [2023, 2, ['1/2024: 2']],
      [2022, 3, ['7/2023: 2', '6/2023: 1']],
    ]);
  });

  test('of a language without news is empty', async () => {
    expect(await readArchive('en', timeZone, 8)).toEqual([]);
  });
});
