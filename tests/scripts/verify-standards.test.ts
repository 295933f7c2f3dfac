import { describe, expect, test } from 'vitest';
import { atom } from '../../lib/feeds/atom.ts';
import type { Feed } from '../../lib/feeds/feed.ts';
import { jsonFeed } from '../../lib/feeds/json-feed.ts';
import { rss } from '../../lib/feeds/rss.ts';
import { urlset } from '../../lib/seo/sitemap.ts';
import type { Found } from '../../scripts/verify/crawl.ts';
import { feedFaults } from '../../scripts/verify/feeds.ts';
import { bySchema } from '../../scripts/verify/schema.ts';
import { byStructuredData } from '../../scripts/verify/structured-data.ts';
import { byTypes } from '../../scripts/verify/typed-things.ts';
import { scratchFolder } from '../support/scratch.ts';

/** The checkers find what is wrong, and nothing in what is right. */

const at = new Date('2023-08-14T10:05:00Z');
const origin = 'https://bantin.example';

const feed: Feed = {
  locale: 'vi',
  title: 'Bản tin',
  description: 'Tin của trường',
  publisher: 'Trường Đại học',
  home: `${origin}/vi`,
  self: `${origin}/vi/tin.rss`,
  updatedAt: at,
  items: [
    {
      id: 'urn:uuid:6f1c0d3e-8a0e-4a0b-9d8e-0a5a1d6f7c11',
      url: `${origin}/vi/tin-tuc/hoi-nghi`,
      title: 'Hội nghị viên chức & người lao động',
      summary: 'Ấ Ễ Ợ',
      html: '<p>Phần đầu &amp; phần cuối.</p>',
      publishedAt: at,
      updatedAt: at,
      authors: ['Đỗ Hữu Đức'],
      section: 'Hội nghị',
      images: [
        { url: `${origin}/media/a.jpg`, width: 1600, height: 900, alt: 'Hội trường', credit: 'Vũ Hoàng Yến' },
      ],
    },
  ],
};

const documents = (change: (text: string) => string = (text) => text) => ({
  rss: { where: 'rss', text: change(rss(feed)) },
  atom: { where: 'atom', text: change(atom(feed)) },
  json: { where: 'json', text: change(jsonFeed(feed)) },
});

const faultsIn = (change?: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(feedFaults([documents(change)])).map(([by, found]) => [by, found.length > 0]),
  );

describe('feeds', () => {
  test('of ours have no fault', () => {
    expect(feedFaults([documents()])).toEqual({ rss: [], atom: [], json: [], reader: [] });
  });

  test.each([
    ['a date that is none', /2023-08-14T10:05:00.000Z|Mon, 14 Aug 2023 10:05:00 GMT/g, '14/8/2023'],
    ['an address that is none', new RegExp(`${origin}/vi/tin-tuc/hoi-nghi`, 'g'), 'tin tức'],
    ['no title', /(?<=<title>|"title":")Hội nghị[^<"]*/g, ''],
  ])('with %s have one in every format', (_name, from, to) => {
    expect(faultsIn((text) => text.replace(from, to))).toMatchObject({ rss: true, json: true });
  });

  test('with elements out of the standard have one', () => {
    expect(bySchema([{ where: 'rss', text: rss(feed).replace(/guid/g, 'id') }], 'rss.rng')).not.toEqual([]);
    expect(
      bySchema([{ where: 'atom', text: atom(feed).replace(/<id>[^<]*<\/id>/, '') }], 'atom.rng'),
    ).not.toEqual([]);
    expect(bySchema([{ where: 'atom', text: 'not XML' }], 'atom.rng')).not.toEqual([]);
  });

  test('that say different things are told', () => {
    const { rss, atom, json } = documents();
    const other = { ...atom, text: atom.text.replace('phần cuối', 'phần giữa') };
    expect(feedFaults([{ rss, atom: other, json }]).reader).toEqual([
      { where: 'atom', what: 'does not say what rss says' },
    ]);
  });
});

describe('sitemaps', () => {
  const news = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  const image = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
  const faultsOf = (urls: string[], extra = '') =>
    bySchema([{ where: 'map', text: urlset(urls, extra) }], 'sitemap.xsd');
  const loc = `<loc>${origin}/vi</loc>`;
  const link = `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en"/>`;
  const photo = `<image:image><image:loc>${origin}/media/a.jpg</image:loc></image:image>`;
  const story =
    '<news:news><news:publication><news:name>Bản tin</news:name><news:language>vi</news:language></news:publication><news:publication_date>2023-08-14T10:05:00Z</news:publication_date><news:title>Hội nghị</news:title></news:news>';

  test('with photos, language versions and news have no fault', () => {
    expect(faultsOf([`<url>${loc}<lastmod>2023-08-14</lastmod>${link}${photo}</url>`], image)).toEqual([]);
    expect(faultsOf([`<url>${loc}${story}</url>`], news)).toEqual([]);
    expect(faultsOf([])).toEqual([]);
  });

  test.each([
    ['no address', '<url><lastmod>2023-08-14</lastmod></url>', ''],
    ['a path for an address', '<url><loc>/vi/tin-tuc</loc></url>', ''],
    ['a date that is none', `<url>${loc}<lastmod>14/8/2023</lastmod></url>`, ''],
    ['a language that is none', `<url>${loc}${link.replace('"en"', '"English"')}</url>`, ''],
    ['news without a title', `<url>${loc}${story.replace(/<news:title>.*<\/news:title>/, '')}</url>`, news],
    ['an address twice', `<url>${loc}</url><url>${loc}</url>`, ''],
  ])('with %s have one', (_name, url, extra) => {
    expect(faultsOf([url], extra)).not.toEqual([]);
  });
});

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Hội nghị',
    image: [{ '@type': 'ImageObject', url: `${origin}/media/a.jpg`, width: '1600 px', height: '900 px' }],
    datePublished: at.toISOString(),
    dateModified: at.toISOString(),
    author: [{ '@type': 'Person', name: 'Đỗ Hữu Đức' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Trường Đại học', url: origin },
  };
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang nhất', item: `${origin}/vi` },
      { '@type': 'ListItem', position: 2, name: 'Hội nghị', item: `${origin}/vi/chuyen-muc/hoi-nghi` },
    ],
  };
  const page = (...things: object[]): Found => ({
    path: '/vi/tin-tuc/hoi-nghi',
    status: 200,
    links: [],
    html: `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`,
  });

  test('that is right has no fault', async () => {
    expect(await byStructuredData([page(article, trail)])).toEqual([]);
  });

  test.each([
    ['a type that is none', { ...article, '@type': 'NewsStory' }],
    ['a property that is none', { ...article, sapo: 'Lời dẫn' }],
    ['no author', { ...article, author: [] }],
    ['a date without a time', { ...article, datePublished: '14/8/2023' }],
  ])('with %s has one', async (_name, wrong) => {
    expect(await byStructuredData([page(wrong, trail)])).not.toEqual([]);
  });

  test('without the way to the page has one', async () => {
    expect(await byStructuredData([page(article)])).toEqual([
      { where: '/vi/tin-tuc/hoi-nghi', what: 'has no BreadcrumbList' },
    ]);
  });

  test('has values of the types that schema.org asks for', async () => {
    const wrong = { ...article, isAccessibleForFree: 3, author: { '@type': 'ImageObject', url: origin } };
    const found = await byTypes(
      [page(article, trail), { ...page(wrong, trail), path: '/vi/sai' }],
      scratchFolder(),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ where }) => where))).toEqual(new Set(['/vi/sai']));
  });
});
