import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { clockAt } from '../../lib/clock.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { databaseUrl, db } from '../support/database.ts';
import { headOf, thingsIn } from '../support/head.ts';
import { makeNews, republish, type Story } from '../support/news-site.ts';
import { dataOf, makeDraft, makePublished, makeUnit } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';
import { childrenOf, readXml, textOf } from '../support/xml.ts';

let site: SiteProcess;
let publisher: Actor;
let sectionId: string;
let stories: Story[];
let section: string;

beforeAll(async () => {
  ({ publisher, sectionId, stories } = await makeNews(3));
  ({ slug: section } = await db.sectionText.findFirstOrThrow({ where: { sectionId, locale: 'vi' } }));
  const unitIds = [await makeUnit()];
  const credits = [
    { roles: ['text' as const], person: 'Đỗ Hữu Đức', unitId: null },
    { roles: ['translation' as const], person: 'Lê Thị Mỹ Ngân', unitId: null },
  ];
  const documents = [{ number: '200/KH-ĐHBN', date: '2023-06-12' }];
  const texts = { vi: { slug: 'khai-giang' }, en: { slug: 'opening' } };
  const both = { ...texts, sectionId, unitIds, credits, documents };
  await makePublished(publisher, both);
  site = await startSite(databaseUrl, { CHORES: '1' });
});

afterAll(() => site.stop());

const get = async (path: string) => {
  const answer = await site.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text;
};

const pathOf = (address: string): string => {
  expect(address.startsWith(site.origin)).toBe(true);
  const { pathname, search } = new URL(address);
  return pathname + search;
};

const files = ['/vi/tin.rss', '/vi/tin.atom', '/vi/tin.json', '/sitemaps/vi-1.xml', '/news-sitemap.xml'];

describe('feeds and sitemaps', () => {
  const placesOf = async (text: string) => {
    const own = ['rss', 'atom', 'json'].map((format) => `/vi/chuyen-muc/${section}/tin.${format}`);
    const found = await Promise.all([...files, ...own].map(async (path) => (await get(path)).includes(text)));
    return new Set(found);
  };

  test('have a story from the moment it is published until the moment it is withdrawn', async () => {
    for (const path of files) await get(path);
    const slug = 'vua-dang';
    const { articleId } = await makeDraft(publisher, { vi: { slug, title: 'Vừa đăng xong' }, sectionId });
    expect(await placesOf(slug)).toEqual(new Set([false]));
    const now = clockAt(new Date());
    dataOf(await publishTranslation(publisher, now, { articleId, locale: 'vi', version: 1 }));
    expect(await placesOf(slug)).toEqual(new Set([true]));
    expect(await get('/sitemap.xml')).toContain(now().toISOString());
    dataOf(await withdrawTranslation(publisher, clockAt(new Date()), { articleId, locale: 'vi' }));
    expect(await placesOf(slug)).toEqual(new Set([false]));
  });

  test('say when a text was published anew', async () => {
    const [story] = stories;
    if (!story) throw new Error('There are three.');
    const before = await site.get('/vi/tin.atom');
    await republish(publisher, story, 'lần nữa');
    const after = await site.get('/vi/tin.atom', { headers: { 'if-none-match': before.headers.etag } });
    expect([after.status, after.text.includes('Hội nghị lần nữa')]).toEqual([200, true]);
    const urls = childrenOf(readXml(await get('/sitemaps/vi-1.xml')), 'url');
    const url = urls.find((one) => textOf(one, 'loc').endsWith(story.path));
    const age = Date.now() - Date.parse(url ? textOf(url, 'lastmod') : '');
    expect(age).toBeLessThan(60_000);
  });

  test.each([
    ['/vi/tin.rss', 'application/rss+xml; charset=utf-8'],
    ['/en/news.atom', 'application/atom+xml; charset=utf-8'],
    ['/en/news.json', 'application/feed+json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/news-sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('%s is kept, compressed, and not sent again to whom has it', async (path, type) => {
    const accept = { 'accept-encoding': 'gzip' };
    const first = await site.get(path, { headers: accept });
    expect([first.status, first.headers['content-type']]).toEqual([200, type]);
    const held = { ...accept, 'if-none-match': first.headers.etag };
    expect((await site.get(path, { headers: held })).status).toBe(304);
    const head = await site.get(path, { method: 'HEAD', headers: accept });
    expect([head.headers.etag, head.body.length]).toEqual([first.headers.etag, 0]);
  });

  test('stand at one address each', async () => {
    await db.sectionSlug.create({ data: { locale: 'vi', slug: 'ten-cu', sectionId } });
    const former = await site.get('/vi/chuyen-muc/ten-cu/tin.atom');
    expect([former.status, former.headers.location]).toEqual([301, `/vi/chuyen-muc/${section}/tin.atom`]);
    const moved = await site.get('/vi/news.rss');
    expect([moved.status, moved.headers.location]).toEqual([301, '/vi/tin.rss']);
    for (const path of ['/vi/chuyen-muc/khong-co/tin.rss', '/sitemaps/vi-99.xml', '/feeds/vi/news/all/rss'])
      expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  });
});

describe('every page in the sitemap', () => {
  async function listed() {
    const index = readXml(await get('/sitemap.xml'));
    const paths = childrenOf(index, 'sitemap').map((one) => pathOf(textOf(one, 'loc')));
    const documents = await Promise.all(paths.map(get));
    return documents.flatMap((document) =>
      childrenOf(readXml(document), 'url').map((url) => ({
        address: textOf(url, 'loc'),
        languages: Object.fromEntries(
          childrenOf(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]),
        ),
      })),
    );
  }

  test('is there once, under the address it calls its own, with the language versions it names itself', async () => {
    const pages = await listed();
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(12);
    for (const { address, languages } of pages) {
      const head = headOf(await get(pathOf(address)));
      expect([head.canonical, head.languages]).toEqual([address, languages]);
      expect(head.languages[head.lang ?? '']).toBe(address);
      expect(head.meta.robots ?? '').not.toContain('noindex');
    }
  });

  test('is named back by each version it names', async () => {
    const pages = new Map((await listed()).map(({ address, languages }) => [address, languages]));
    let pairs = 0;
    for (const [address, languages] of pages)
      for (const [language, other] of Object.entries(languages)) {
        if (language === 'x-default' || other === address) continue;
        pairs += 1;
        expect(pages.get(String(other))).toEqual(languages);
      }
    expect(pairs).toBeGreaterThanOrEqual(16);
    const named = [...pages.keys()].map((address) => decodeURI(new URL(address).pathname));
    expect(named).toEqual(
      expect.arrayContaining([
        '/vi/tac-gia/do-huu-duc',
        '/en/people/le-thi-my-ngan',
        '/vi/van-ban/200-kh-dhbn-2023',
      ]),
    );
    expect(named).not.toContain('/vi/tac-gia/le-thi-my-ngan');
  });

  test('says in its language what it is, and where its feeds are', async () => {
    const titles = new Set<string>();
    for (const { address } of await listed()) {
      const { lang, title, meta, feeds, icons } = headOf(await get(pathOf(address)));
      expect(address).toContain(`/${lang}`);
      expect(meta.description?.length).toBeGreaterThan(10);
      expect(meta['og:title'] && title.startsWith(meta['og:title'])).toBe(true);
      expect(meta).toMatchObject({ 'og:url': address, 'og:locale': lang === 'vi' ? 'vi_VN' : 'en_GB' });
      expect(meta['twitter:card']).toMatch(/^summary/);
      expect(feeds.length % 3).toBe(0);
      for (const { href } of feeds) await get(pathOf(href));
      for (const icon of icons) await get(icon);
      expect(icons).toHaveLength(3);
      titles.add(`${lang} ${title}`);
    }
    // Both languages may call a page the same; within one, no two pages are called alike.
    expect(titles.size).toBe((await listed()).length);
  });

  test('describes itself to search engines', async () => {
    const kinds = async (path: string) =>
      thingsIn(await get(path))
        .map((thing) => thing['@type'])
        .join(' ');
    expect(await kinds('/vi')).toBe('NewsMediaOrganization WebSite ItemList');
    expect(await kinds('/vi/tin-tuc/khai-giang')).toBe('NewsArticle BreadcrumbList');
    expect(await kinds(`/vi/chuyen-muc/${section}`)).toBe('CollectionPage BreadcrumbList');
    expect(await kinds('/en/archive')).toBe('BreadcrumbList');
    const [story] = thingsIn(await get('/en/news/opening'));
    expect(story).toMatchObject({
      inLanguage: 'en',
      headline: expect.any(String),
      author: expect.any(Array),
    });
    const { meta } = headOf(await get('/en/news/opening'));
    expect(meta).toMatchObject({
      'og:type': 'article',
      'article:published_time': '2023-06-30T01:00:00.000Z',
      'article:section': 'Campus news',
    });
  });
});

test('what is not there is not described, and not for search engines', async () => {
  const { text, status } = await site.get('/vi/tin-tuc/khong-co');
  expect([status, headOf(text).meta.robots, thingsIn(text)]).toEqual([404, 'noindex', []]);
});

test('a story has its card within seconds, and the file is kept for ever', async () => {
  const imageOf = async () => headOf(await get('/en/news/opening')).meta['og:image'] ?? '';
  await expect.poll(imageOf, { timeout: 15_000 }).toMatch(/-1200\.jpg$/);
  const { meta } = headOf(await get('/en/news/opening'));
  expect(meta).toMatchObject({
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:type': 'image/jpeg',
    'og:image:alt': meta['og:title'],
    'twitter:card': 'summary_large_image',
  });
  const { status, headers, body } = await site.get(pathOf(await imageOf()));
  expect([status, headers['content-type']]).toEqual([200, 'image/jpeg']);
  expect(headers['cache-control']).toContain('immutable');
  expect(body.length).toBeLessThanOrEqual(100_000);
});
