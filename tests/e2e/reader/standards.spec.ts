import { expect, test } from '@playwright/test';
import { ask } from '../../../scripts/verify/crawl.ts';
import { feedFaults } from '../../../scripts/verify/feeds.ts';
import { feedsOf, fetchText, sitemapsOf } from '../../../scripts/verify/machine.ts';
import { byHtmlValidate } from '../../../scripts/verify/markup.ts';
import { allReaderPages } from '../../../scripts/verify/reader-pages.ts';
import { bySchema } from '../../../scripts/verify/schema.ts';
import { byStructuredData } from '../../../scripts/verify/structured-data.ts';
import { byTypes } from '../../../scripts/verify/typed-things.ts';
import { once } from '../../support/once.ts';

/** What programs that are not ours say of one page of every class, and of what machines read. `npm run verify` asks more of more. */

once();

const originOf = (baseURL: string | undefined) => baseURL ?? '';

const pagesOf = async (origin: string) => {
  const pages = [];
  for (const path of allReaderPages) pages.push(await ask(origin, path));
  return pages;
};

test('HTML and JSON-LD of every class of page are right', async ({ baseURL }) => {
  const pages = await pagesOf(originOf(baseURL));
  expect(pages.every(({ html }) => html)).toBe(true);
  expect(await byHtmlValidate(pages)).toEqual([]);
  expect(await byStructuredData(pages)).toEqual([]);
  expect(await byTypes(pages, test.info().outputPath('things'))).toEqual([]);
});

test('sitemaps and feeds are right', async ({ baseURL }) => {
  const origin = originOf(baseURL);
  const { index, files } = await sitemapsOf(origin);
  const news = await fetchText(origin, '/news-sitemap.xml');
  expect(bySchema([index, ...files, news], 'sitemap.xsd')).toEqual([]);
  const feeds = await feedsOf(origin, await pagesOf(origin));
  expect(feeds.length).toBeGreaterThanOrEqual(6);
  expect(feedFaults(feeds)).toEqual({ rss: [], atom: [], json: [], reader: [] });
});
