import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import {
  loadOldAddresses,
  previewOldAddresses,
  removeOldAddress,
} from '../../../lib/old-addresses/commands.ts';
import { presentAddress } from '../../../lib/old-addresses/lookup.ts';
import { listMissing, listOldAddresses } from '../../../lib/old-addresses/queries.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  issuesOf,
  makeActor,
  makeDraft,
  makePublished,
  makeUnit,
  morning,
  textIn,
} from '../../support/newsroom.ts';

const origin = 'https://bantin.truong.example';

let administrator: Actor;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  administrator = await makeActor('administrator');
  ({ articleId } = await makePublished(administrator, {
    vi: { slug: 'hoi-nghi' },
    en: { slug: 'conference' },
  }));
});

const load = (...lines: string[]) =>
  loadOldAddresses(administrator, morning, { list: lines.join('\n'), origin });
const issueKeys = async (...lines: string[]) =>
  issuesOf(await load(...lines)).map(({ key, values }) => [values?.line, key]);

describe('a list of old addresses', () => {
  test('leads to stories by address, whole address, or id, in the language meant', async () => {
    const counts = dataOf(
      await load(
        'Địa chỉ cũ,Bài mới',
        '/2023/08/hoi-nghi.html,/vi/tin-tuc/hoi-nghi',
        `/?p=12,${origin}/en/news/conference`,
        `/index.php?nv=news&id=7,${articleId}`,
        '/gioi-thieu,/vi/luu-tru',
        '/archive-en,/en/luu-tru/2023-2024',
      ),
    );
    expect(counts).toEqual({ added: 5, changed: 0, same: 0 });
    expect(await presentAddress(['/2023/08/hoi-nghi.html'])).toBe('/vi/tin-tuc/hoi-nghi');
    expect(await presentAddress(['/?p=12'])).toBe('/en/news/conference');
    expect(await presentAddress(['/index.php?id=7&nv=news&x=1', '/index.php?id=7&nv=news'])).toBe(
      '/vi/tin-tuc/hoi-nghi',
    );
    expect(await presentAddress(['/gioi-thieu'])).toBe('/vi/luu-tru');
    expect(await presentAddress(['/archive-en'])).toBe('/en/archive/2023-2024');
    expect(await presentAddress(['/khong-co'])).toBeNull();
    expect(await presentAddress([])).toBeNull();
  });

  test('follows later addresses, and languages as they come and go', async () => {
    dataOf(await load('/cu.html,/en/news/conference'));
    const at = { articleId, locale: 'en' as const };
    const input = textIn('en', { slug: 'staff-conference' });
    dataOf(await saveTranslation(administrator, morning, { ...at, baseVersion: 1, input }));
    dataOf(await publishTranslation(administrator, morning, { ...at, version: 2 }));
    expect(await presentAddress(['/cu.html'])).toBe('/en/news/staff-conference');
    dataOf(await load('/cu-2.html,/en/news/conference'));
    expect(await presentAddress(['/cu-2.html'])).toBe('/en/news/staff-conference');
    dataOf(await withdrawTranslation(administrator, morning, { ...at, reason: '' }));
    expect(await presentAddress(['/cu.html'])).toBe('/vi/tin-tuc/hoi-nghi');
    dataOf(await withdrawTranslation(administrator, morning, { ...at, locale: 'vi', reason: '' }));
    expect(await presentAddress(['/cu.html'])).toBe('/en/news/staff-conference');
  });

  test('leads to sections and units, and nowhere while a story is a draft', async () => {
    const unitId = await makeUnit();
    const { slug } = await db.unitText.findFirstOrThrow({ where: { unitId, locale: 'vi' } });
    const draft = await makeDraft(administrator, { vi: { slug: 'nhap' } });
    dataOf(await load(`/phong,/vi/don-vi/${slug}`, `/nhap.html,${draft.articleId}`));
    expect(await presentAddress(['/phong'])).toBe(`/vi/don-vi/${slug}`);
    await db.unitText.update({
      where: { unitId_locale: { unitId, locale: 'vi' } },
      data: { slug: 'phong-moi' },
    });
    expect(await presentAddress(['/phong'])).toBe('/vi/don-vi/phong-moi');
    expect(await presentAddress(['/nhap.html'])).toBeNull();
  });

  test('is checked line by line, and nothing is written when a line is bad', async () => {
    expect(
      await issueKeys(
        'cũ,mới',
        '/tot.html,/vi/tin-tuc/hoi-nghi',
        '/mot-cot.html',
        'khong phai,/vi',
        '/admin/x,/vi',
        '/xa.html,https://evil.example/vi/tin-tuc/hoi-nghi',
        '/xa-2.html,//evil.example',
        '/xa-3.html,/vi/../admin',
        '/mat.html,/vi/tin-tuc/khong-co',
        '/tot.html,/en/news/conference',
        '/vi/tin-tuc/hoi-nghi,/vi/luu-tru',
        '/vi/luu-tru,/vi/tin-tuc/hoi-nghi',
        '/ba.html,/vi,/en',
        `/${'a'.repeat(701)},/vi`,
      ),
    ).toEqual([
      [3, 'oldLineColumns'],
      [4, 'oldPathShape'],
      [5, 'oldPathReserved'],
      [6, 'oldTargetShape'],
      [7, 'oldTargetShape'],
      [8, 'oldTargetShape'],
      [9, 'oldTargetMissing'],
      [10, 'oldPathTwice'],
      [11, 'oldPathLives'],
      [12, 'oldPathLives'],
      [13, 'oldLineColumns'],
      [14, 'oldPathLong'],
    ]);
    expect(await db.oldAddress.count()).toBe(0);
    expect(await issueKeys('')).toEqual([[undefined, 'oldListEmpty']]);
  });

  test('tells of fifty faults at a time', async () => {
    const faults = Array.from({ length: 60 }, (_, n) => `/cu-${n},/vi/tin-tuc/khong-co`);
    const issues = issuesOf(await load(...faults));
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)).toEqual({ field: 'csv', key: 'oldMoreFaults', values: { count: 10 } });
  });

  test('can be tried first, and loaded twice without harm', async () => {
    dataOf(await load('/a,/vi', '/b,/vi'));
    const list = '/a,/vi\n/b,/en\n/c,/vi\n/C/,/vi';
    const tried = dataOf(await previewOldAddresses(administrator, { list, origin }));
    expect(tried.planned.map(({ key, state }) => [key, state])).toEqual([
      ['/a', 'same'],
      ['/b', 'changed'],
      ['/c', 'new'],
    ]);
    expect(await db.oldAddress.count()).toBe(2);
    const counts = { added: 1, changed: 1, same: 1 };
    expect(dataOf(await load(list))).toEqual(counts);
    expect(dataOf(await load(list))).toEqual({ added: 0, changed: 0, same: 3 });
    const events = await db.timelineEvent.findMany({ where: { kind: 'oldAddresses.loaded' } });
    expect(events).toHaveLength(2);
  });

  test('may be long', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `/bai-${n}.html,${articleId}`);
    expect(dataOf(await load(...lines)).added).toBe(10_000);
    expect(issuesOf(await load(...lines, '/them,/vi'))[0]?.key).toBe('oldListLong');
    const page = await listOldAddresses(administrator, { q: 'BAI-99', page: 1 });
    expect([page.total, page.items.length]).toEqual([111, 50]);
  });
});

describe('the desk', () => {
  test('sees what each leads to, finds and deletes', async () => {
    dataOf(await load('/a_b,/vi/luu-tru', `/axb,${articleId}`));
    const list = await listOldAddresses(administrator, { q: 'a_b' });
    expect(list.items).toMatchObject([{ key: '/a_b', leadsTo: '/vi/luu-tru', by: administrator.name }]);
    const [, second] = (await listOldAddresses(administrator, {})).items;
    expect(second).toMatchObject({ title: textIn('vi').title, lang: 'vi', leadsTo: '/vi/tin-tuc/hoi-nghi' });
    dataOf(await removeOldAddress(administrator, morning, { id: second?.id ?? '' }));
    expect(issuesOf(await removeOldAddress(administrator, morning, { id: second?.id ?? '' }))).toMatchObject([
      { key: 'notFound' },
    ]);
    expect(await presentAddress(['/axb'])).toBeNull();
  });

  test('no longer lists as missed what leads somewhere', async () => {
    await db.missingAddress.create({ data: { key: '/cu.html', hits: 7, lastSeen: morning() } });
    expect((await listMissing(administrator)).items).toMatchObject([{ key: '/cu.html', hits: 7 }]);
    dataOf(await load('/cu.html,/vi'));
    expect((await listMissing(administrator)).total).toBe(0);
  });

  test('shows others nothing', async () => {
    const publisher = await makeActor('publisher');
    dataOf(await load('/a,/vi'));
    expect((await listOldAddresses(publisher, {})).items).toEqual([]);
    expect((await listMissing(publisher)).items).toEqual([]);
  });
});

test('the database lets an old address lead to one thing, and to this site only', async () => {
  const row = { key: '/x', createdById: administrator.id, createdAt: morning() };
  await expect(db.oldAddress.create({ data: row })).rejects.toThrow(/old_address_leads_to_one/);
  await expect(db.oldAddress.create({ data: { ...row, articleId, path: '/vi' } })).rejects.toThrow(
    /leads_to_one/,
  );
  for (const path of ['https://evil.example', '//evil.example', '/admin', '/vi\\evil', '/viet'])
    await expect(db.oldAddress.create({ data: { ...row, path } }), path).rejects.toThrow(/stays_here/);
});
