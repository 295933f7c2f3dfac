import { expect, test } from 'vitest';
import { type Found, valuesOf } from '../../scripts/verify/crawl.ts';
import { brokenLinks, doubtfulCanonicals, lostPages, oneSidedLanguages } from '../../scripts/verify/links.ts';

const origin = 'https://tin.example';

const canonical = (path: string) => `<link rel="canonical" href="${origin}${path}">`;
const alternate = (lang: string, path: string) =>
  `<link rel="alternate" hrefLang="${lang}" href="${origin}${path}">`;

const page = (path: string, head: string, links: string[] = [], status = 200): Found => ({
  path,
  status,
  html: `<!DOCTYPE html><html lang="${path.slice(1, 3)}"><head>${head}</head></html>`,
  links,
});

const site = (...pages: Found[]) => new Map(pages.map((one) => [one.path, one]));

const pair = (back: string) =>
  site(
    page('/vi/a', alternate('vi', '/vi/a') + alternate('en', '/en/a')),
    page('/en/a', alternate('en', '/en/a') + back),
  );

test('attributes are read as a browser reads them', () => {
  expect(valuesOf('<a class="x" href="/vi?a=1&amp;b=2">', '<a', 'href')).toEqual(['/vi?a=1&b=2']);
  expect(valuesOf('<area href="/x"><a data-href="/y">', '<a', 'href')).toEqual([]);
});

test('a link to a redirect or to nothing is found', () => {
  const found = site(
    page('/vi', '', ['/vi/cu', '/vi/mat', '/vi']),
    page('/vi/cu', '', [], 301),
    page('/vi/mat', '', [], 404),
  );
  expect(brokenLinks(found).map(({ what }) => what)).toEqual([
    'links to /vi/cu, which answers 301',
    'links to /vi/mat, which answers 404',
  ]);
});

test('a canonical address is there once, and the own one, unless the page is not for search engines', () => {
  const hidden = '<meta name="robots" content="noindex, follow">';
  const found = site(
    page('/vi/1', canonical('/vi/1')),
    page('/vi/2', canonical('/vi/1')),
    page('/vi/3', ''),
    page('/vi/4', hidden),
  );
  expect(doubtfulCanonicals(found, origin).map(({ where }) => where)).toEqual(['/vi/2', '/vi/3']);
});

test('versions in two languages name each other and themselves', () => {
  expect(oneSidedLanguages(pair(alternate('vi', '/vi/a')), origin)).toEqual([]);
  expect(oneSidedLanguages(pair(''), origin).map(({ where }) => where)).toEqual(['/vi/a']);
  const alone = site(page('/vi/a', alternate('en', '/en/a')));
  expect(oneSidedLanguages(alone, origin)).toHaveLength(2);
});

test('what the sitemaps list is linked', () => {
  const found = site(page('/vi', ''), page('/vi/rut', '', [], 410));
  expect(lostPages(found, ['/vi', '/vi/rut', '/vi/lac']).map(({ where }) => where)).toEqual([
    '/vi/rut',
    '/vi/lac',
  ]);
});
