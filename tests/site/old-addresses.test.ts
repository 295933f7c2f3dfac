import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { loadOldAddresses } from '../../lib/old-addresses/commands.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { databaseUrl, db } from '../support/database.ts';
import { publishStory, type Story } from '../support/news-site.ts';
import { dataOf, makeActor, morning, textIn } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let site: SiteProcess;
let administrator: Actor;
let story: Story;

beforeAll(async () => {
  administrator = await makeActor('administrator');
  story = await publishStory(administrator, 'hoi-nghi', 'cũ');
  const list = [
    '/2023/08/Bài-viết.html,/vi/tin-tuc/hoi-nghi',
    '/?p=123,/vi/tin-tuc/hoi-nghi',
    `/index.php?nv=news&op=bai&id=77,${story.articleId}`,
    '/vi/tin-cu/bai-7,/vi/luu-tru',
  ].join('\n');
  dataOf(await loadOldAddresses(administrator, morning, { list, origin: 'http://localhost' }));
  site = await startSite(databaseUrl);
});

const asked = [
  `/2023/08/${encodeURIComponent('bài-viết.html')}`,
  `/2023/08/${encodeURIComponent('BÀI-VIẾT.html')}/?utm_source=zalo`,
  `/2023//08/${encodeURIComponent('bài-viết.html'.normalize('NFD'))}`,
  '/?p=123',
  '/?p=123&fbclid=x',
  '/index.php?id=77&op=bai&nv=news',
];

const locations = (paths: string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const { status, headers } = await site.get(path);
      return [path, status, headers.location];
    }),
  );

test('old addresses lead to the story in one hop', async () => {
  expect(await locations(asked)).toEqual(asked.map((path) => [path, 301, story.path]));
  expect(await locations(['/vi/tin-cu/bai-7'])).toEqual([['/vi/tin-cu/bai-7', 301, '/vi/luu-tru']]);
  expect((await site.get(story.path)).status).toBe(200);
});

test('and still in one hop when the story has another address', async () => {
  const at = { articleId: story.articleId, locale: 'vi' as const };
  const input = textIn('vi', { slug: 'hoi-nghi-moi' });
  dataOf(await saveTranslation(administrator, morning, { ...at, baseVersion: 1, input }));
  dataOf(await publishTranslation(administrator, morning, { ...at, version: 2 }));
  expect(await locations(asked)).toEqual(asked.map((path) => [path, 301, '/vi/tin-tuc/hoi-nghi-moi']));
});

test('the front page, other absent pages and the desk are what they were', async () => {
  const home = await site.get('/');
  expect([home.status, home.headers.location]).toEqual([302, '/vi']);
  expect((await site.get('/?p=124')).status).toBe(302);
  expect((await site.get('/2023/08/khac.html')).status).toBe(404);
  expect((await site.get('/vi/tin-cu/bai-8')).status).toBe(404);
});

test('missed addresses are counted and written down when the site stops, without who asked', async () => {
  for (let time = 0; time < 3; time += 1)
    await site.get('/2022/01/mat.html?token=abc', { headers: { referer: 'https://x.example/a' } });
  await site.get('/2022/01/mat.html', { headers: { referer: `${site.origin}/vi` } });
  await site.get('/wp-login.php');
  await site.stop();
  const rows = await db.missingAddress.findMany({ where: { key: { contains: 'mat' } } });
  expect(rows).toMatchObject([{ key: '/2022/01/mat.html', hits: 4, fromHere: 1 }]);
  expect(await db.missingAddress.count({ where: { key: { contains: 'wp-' } } })).toBe(0);
});
