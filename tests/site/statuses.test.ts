import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { databaseUrl } from '../support/database.ts';
import { makeNews, publishStory } from '../support/news-site.ts';
import { dataOf, morning, textIn } from '../support/newsroom.ts';
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
