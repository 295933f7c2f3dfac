import { beforeAll, expect, test } from 'vitest';
import { databaseUrl } from '../support/database.ts';
import { makeNews } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

/** Every kind of answer: from the store, rendered, refused, led on, of the desk, of its data, and files. */
let paths: string[];
let site: SiteProcess;

beforeAll(async () => {
  const { stories } = await makeNews(1);
  const story = stories[0]?.path ?? '';
  site = await startSite(databaseUrl);
  const [icon, rules] = ['/icon.svg', '/links.speculationrules'];
  const desk = ['/admin', '/admin/sign-in', '/api/health/live', '/api/media'];
  paths = [
    '/',
    '/vi',
    story,
    story,
    `${story}/`,
    '/vi/khong-co',
    '/%',
    '/media/khong-co.jpg',
    icon,
    rules,
    ...desk,
  ];
});

const policyAt = async (path: string, headers: Record<string, string> = {}) =>
  (await site.get(path, { headers })).headers['strict-transport-security'];

test('every answer that goes out by https keeps browsers on it', async () => {
  for (const path of paths) {
    const policy = await policyAt(path, { 'x-forwarded-proto': 'https' });
    expect([path, policy]).toEqual([path, 'max-age=63072000']);
  }
});

test('no answer that goes out plain does', async () => {
  for (const path of paths) expect([path, await policyAt(path)]).toEqual([path, undefined]);
});
