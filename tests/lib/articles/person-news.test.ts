import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { isAddress } from '../../../lib/articles/addresses.ts';
import type { CreditRole } from '../../../lib/articles/credits.ts';
import { personAt, personNews, personNewsElsewhere } from '../../../lib/articles/person-news.ts';
import { clockAt } from '../../../lib/clock.ts';
import { slugOf } from '../../../lib/text/slug.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeActor, makeDraft, makePublished } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

type Byline = [person: string, ...roles: CreditRole[]];

const credits = (...bylines: Byline[]) => bylines.map(([person, ...roles]) => ({ person, roles }));
const listed = async (locale: 'vi' | 'en', slug: string) =>
  (await personNews(locale, slug, 1))?.items.map((item) => [item.slug, ...item.roles]);

describe('the page of a person', () => {
  test('has everything they are credited with, newest first, and what they did', async () => {
    const old = clockAt('2022-09-05T08:00:00+07:00');
    await makePublished(publisher, {
      clock: old,
      vi: { slug: 'khai-giang' },
      credits: credits(['Thanh Mơ', 'photo']),
    });
    await makePublished(publisher, {
      vi: { slug: 'hoi-nghi' },
      credits: credits(['Hà Linh', 'text'], ['THANH MƠ', 'text', 'news'], ['Thanh Mơ', 'photo']),
    });
    await makeDraft(publisher, { vi: { slug: 'nhap' }, credits: credits(['Thanh Mơ', 'text']) });
    expect(await listed('vi', 'thanh-mo')).toEqual([
      ['hoi-nghi', 'news', 'text', 'photo'],
      ['khai-giang', 'photo'],
    ]);
    expect(await personAt('thanh-mo')).toEqual({ name: 'Thanh Mơ' });
    expect(await personNews('vi', 'thanh-mo', 2)).toBeNull();
  });

  test('names translators where they translated only', async () => {
    await makePublished(publisher, {
      vi: { slug: 'hoi-nghi' },
      en: { slug: 'conference' },
      credits: credits(['Nguyễn Ánh', 'translation'], ['Thanh Mơ', 'text', 'translation']),
    });
    expect(await listed('en', 'nguyen-anh')).toEqual([['conference', 'translation']]);
    expect(await listed('vi', 'nguyen-anh')).toEqual([]);
    expect(await listed('vi', 'thanh-mo')).toEqual([['hoi-nghi', 'text']]);
    expect(await listed('en', 'thanh-mo')).toEqual([['conference', 'text', 'translation']]);
  });

  test('offers what only the other language has', async () => {
    await makePublished(publisher, { vi: { slug: 'hoi-nghi' }, credits: credits(['Thanh Mơ', 'text']) });
    expect(await listed('en', 'thanh-mo')).toEqual([]);
    expect((await personNewsElsewhere('en', 'thanh-mo')).map(({ slug }) => slug)).toEqual(['hoi-nghi']);
    expect(await personNewsElsewhere('vi', 'thanh-mo')).toEqual([]);
  });

  test('is nobody’s who is not credited in public', async () => {
    await makeDraft(publisher, { vi: { slug: 'nhap' }, credits: credits(['Thanh Mơ', 'text']) });
    for (const slug of ['thanh-mo', 'khong-ai', '', '../x']) expect(await personAt(slug)).toBeNull();
    expect(await isAddress('person', 'vi', 'khong-ai')).toBe(false);
  });
});

test('the database makes the same address of a name as slugOf', async () => {
  const names = [
    'Nguyễn Thuỳ Dương',
    'Đỗ Hữu Đức',
    'THANH MƠ',
    'D’Arcy O’Neil',
    'Trần Văn A (ảnh)',
    'Łukasz – Ơn',
  ];
  const slugs = async (list: string[]) => {
    const rows = await db.$queryRaw<{ slug: string }[]>`
      SELECT person_slug(name) AS slug FROM unnest(${list}::text[]) WITH ORDINALITY AS n (name, place) ORDER BY place`;
    return rows.map(({ slug }) => slug);
  };
  expect(await slugs(names)).toEqual(names.map(slugOf));
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyzÁẰẪĐẾỊỘỚỬỲ -.'];
  const anyName = fc
    .array(fc.constantFrom(...letters), { maxLength: 40 })
    .map((list) => list.join('').normalize('NFC'));
  await fc.assert(
    fc.asyncProperty(fc.array(anyName, { minLength: 1, maxLength: 20 }), async (list) => {
      expect(await slugs(list)).toEqual(list.map(slugOf));
    }),
    { numRuns: 20 },
  );
});
