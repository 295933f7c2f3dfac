import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { editName } from '../../lib/names/commands.ts';
import { readNames } from '../../lib/names/queries.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { databaseUrl } from '../support/database.ts';
import { makeNews, publishStory } from '../support/news-site.ts';
import { dataOf, makeActor, makePublished, makeUnit, morning, textIn } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

let site: SiteProcess;
let publisher: Actor;
let story: string;

beforeAll(async () => {
  const news = await makeNews(1);
  ({ publisher } = news);
  story = news.stories[0]?.path ?? '';
  site = await startSite(databaseUrl);
});

describe('statuses', () => {
  test('nothing at an address: 404 with a page in its language', async () => {
    for (const [path, lang] of [
      ['/vi/khong-co', 'vi'],
      ['/vi/tin-tuc/khong-co', 'vi'],
      ['/vi/tin-tuc?trang=99', 'vi'],
      ['/vi/tin-tuc?trang=abc', 'vi'],
      ['/en/nothing', 'en'],
      ['/en/news/nothing', 'en'],
      ['/wp-login.php', 'vi'],
    ]) {
      const { status, text, headers } = await site.get(path ?? '');
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).toContain('</main>');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  test('withdrawn: 410 with the reason', async () => {
    const gone = await publishStory(publisher, 'se-rut', 'rút');
    expect((await site.get(gone.path)).status).toBe(200);
    const request = { articleId: gone.articleId, locale: 'vi' as const, reason: 'Ngày họp ghi sai.' };
    dataOf(await withdrawTranslation(publisher, morning, request));
    const { status, text } = await site.get(gone.path);
    expect(status).toBe(410);
    expect(text).toContain('Ngày họp ghi sai.');
    expect(text).not.toContain('Phần đầu');
  });

  test('another spelling: 301 in one hop', async () => {
    const moved: [string, string][] = [
      [story.toUpperCase(), story],
      [`${story}/`, story],
      [`/${story}`, story],
      [story.replace('/tin-tuc/', '//Tin-Tuc//'), story],
      [story.replace('tin-tuc', 'news'), story],
      [story.replace('/vi/tin-tuc', '/VI/NEWS'), story],
      ['/en/tin-tuc', '/en/news'],
      ['/vi/', '/vi'],
      ['/vi/news?utm_source=x&trang=1', '/vi/tin-tuc'],
    ];
    for (const [from, to] of moved) {
      const { status, headers } = await site.get(from);
      expect([from, status, headers.location]).toEqual([
        from,
        301,
        expect.stringMatching(new RegExp(`^${to}(\\?|$)`)),
      ]);
    }
  });

  test('a former address: 301 to the present one, from whatever spelling', async () => {
    const old = await publishStory(publisher, 'dia-chi-cu', 'chuyển');
    const at = { articleId: old.articleId, locale: 'vi' as const };
    const input = textIn('vi', { slug: 'dia-chi-moi' });
    dataOf(await saveTranslation(publisher, morning, { ...at, baseVersion: 1, input }));
    dataOf(await publishTranslation(publisher, morning, { ...at, version: 2 }));
    for (const from of [old.path, `${old.path}/`, '/vi/news/DIA-CHI-CU', `${old.path}?utm_source=x`]) {
      const { status, headers } = await site.get(from);
      expect([from, status, headers.location]).toEqual([from, 301, '/vi/tin-tuc/dia-chi-moi']);
    }
    expect((await site.get('/vi/tin-tuc/dia-chi-moi')).status).toBe(200);
  });

  test('no other address leads anywhere from a redirect', async () => {
    for (const path of ['//evil.example/vi', '/%5cevil.example', '/vi//evil.example']) {
      const { headers } = await site.get(path);
      expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
    }
  });

  test("the front page of the reader's language", async () => {
    for (const [accept, home] of [
      ['en-GB,en;q=0.9,vi;q=0.8', '/en'],
      ['vi', '/vi'],
      ['fr', '/vi'],
      [undefined, '/vi'],
    ]) {
      const { status, headers } = await site.get('/', {
        headers: accept ? { 'accept-language': accept } : {},
      });
      expect([status, headers.location, headers['cache-control']]).toEqual([302, home, 'no-store']);
    }
  });

  test('malformed: 400', async () => {
    for (const path of [
      '/%',
      '/vi/%zz',
      '/vi/%ff',
      '/vi/a%2fb',
      '/vi/%00',
      '/vi?a=%',
      '/vi/%2e%2e/admin',
      '/vi\\x',
    ]) {
      expect([path, (await site.get(path)).status]).toEqual([path, 400]);
    }
  });

  test('too long: 414 and 431', async () => {
    expect((await site.get(`/vi?${'a'.repeat(3_000)}`)).status).toBe(414);
    expect((await site.get('/vi', { headers: { 'x-long': 'a'.repeat(20_000) } })).status).toBe(431);
  });
});

test('a document’s number as it is written: 301 to its page, in one hop', async () => {
  const documents = [
    { number: '200/KH-ĐHBN', date: '2023-08-14' },
    { number: '12/QĐ-ĐHBN', date: '2023-02-01' },
    { number: '12/QĐ-ĐHBN', date: '2024-02-01' },
  ];
  await makePublished(publisher, { vi: { slug: 'vien-dan' }, documents });
  const page = '/vi/van-ban/200-kh-dhbn-2023';
  expect((await site.get(page)).text).toContain('/vi/tin-tuc/vien-dan');
  const written = encodeURIComponent('KH-ĐHBN');
  for (const from of [
    `/vi/van-ban/200/${written}`,
    `/vi/documents/200/${written}/`,
    '/vi/van-ban/200-kh-dhbn',
  ]) {
    const { status, headers } = await site.get(from);
    expect([from, status, headers.location]).toEqual([from, 301, page]);
  }
  const asked = await site.get(`/vi/van-ban?so=${encodeURIComponent('200/KH-ĐHBN')}`);
  expect([asked.status, asked.headers.location]).toEqual([301, page]);
  expect((await site.get('/vi/van-ban/201-kh-dhbn-2023')).status).toBe(404);
  const none = await site.get('/vi/van-ban?so=khong-co');
  expect([none.status, none.text.includes('noindex')]).toEqual([200, true]);
  const elsewhere = await site.get('/en/documents/200-kh-dhbn-2023');
  expect(elsewhere.text).toContain('/vi/tin-tuc/vien-dan');
  expect(elsewhere.text).toContain('noindex');
});

test('a former address of a section or unit: 301 to the present one, in one hop', async () => {
  const unitId = await makeUnit();
  const { sectionId } = await makePublished(publisher, { vi: { slug: 'doi-ten' }, unitIds: [unitId] });
  const places = [
    { kind: 'section', id: sectionId, path: '/vi/chuyen-muc', spelt: '/vi/SECTION' },
    { kind: 'unit', id: unitId, path: '/vi/don-vi', spelt: '/vi/Unit' },
  ] as const;
  for (const { kind, id, path, spelt } of places) {
    const names = await readNames(kind, id);
    if (!names) throw new Error('no such place');
    const old = names.vi.slug;
    expect((await site.get(`${path}/${old}`)).status).toBe(200);
    const input = { ...names, vi: { ...names.vi, slug: `${old}-moi` } };
    dataOf(await editName(await makeActor('administrator'), morning, kind, id, input));
    for (const from of [`${path}/${old}`, `${spelt}/${old}/`, `${path}/${old}?utm_source=x`]) {
      const { status, headers } = await site.get(from);
      expect([from, status, headers.location]).toEqual([from, 301, `${path}/${old}-moi`]);
    }
    expect((await site.get(`${path}/${old}-moi`)).status).toBe(200);
  }
});
