import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkCorpus } from '../../scripts/verify/corpus.ts';

/** A site of four pages in pairs, each part of which can be broken. */
type Broken = Partial<Record<'sitemap' | 'canonical' | 'versions' | 'link' | 'page', boolean>>;

const pairs = [
  ['/vi/a', '/en/a'],
  ['/vi/b', '/en/b'],
] as const;

async function siteWith(broken: Broken): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const versionsOf = ([vi, en]: readonly [string, string]) =>
    Object.entries({ vi, en, 'x-default': vi }).map(([language, path]) => [language, origin + path] as const);
  const urls = pairs.flatMap((pair) =>
    pair.map((path) => {
      const versions = versionsOf(pair).filter(
        ([language]) => !(broken.sitemap && path === '/en/b' && language === 'vi'),
      );
      const links = versions.map(
        ([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
      );
      return `<url><loc>${origin}${path}</loc>${links.join('')}</url>`;
    }),
  );
  const map = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>${text}`;
  const schemas =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const files: Record<string, string> = {
    '/sitemap.xml': map(
      `<sitemapindex ${schemas}><sitemap><loc>${origin}/sitemaps/vi-1.xml</loc></sitemap></sitemapindex>`,
    ),
    '/sitemaps/vi-1.xml': map(`<urlset ${schemas}>${urls.join('')}</urlset>`),
    '/news-sitemap.xml': map(`<urlset ${schemas}></urlset>`),
  };
  const pageOf = (path: string): string | undefined => {
    const pair = pairs.find((one) => one.some((version) => version === path));
    if (!pair) return path === '/vi/beside' ? '<!DOCTYPE html><html lang="vi"></html>' : undefined;
    const own = broken.canonical && path === '/vi/b' ? '/vi/a' : path;
    const links = versionsOf(pair).filter(
      ([language]) => !(broken.versions && path === '/vi/b' && language === 'en'),
    );
    const head = links.map(([lang, href]) => `<link rel="alternate" hreflang="${lang}" href="${href}">`);
    const link = broken.link && path === '/vi/b' ? '/vi/nowhere' : '/vi/beside';
    return `<!DOCTYPE html><html lang="${path.slice(1, 3)}"><head><link rel="canonical" href="${origin}${own}">${head.join('')}</head><body><a href="${link}">x</a></body></html>`;
  };
  server.on('request', ({ url = '' }, answer) => {
    const html = broken.page && url === '/vi/b' ? undefined : pageOf(url);
    const body = files[url] ?? html;
    answer.writeHead(body ? 200 : 404, { 'content-type': files[url] ? 'application/xml' : 'text/html' });
    answer.end(body ?? '<!DOCTYPE html><html lang="vi"></html>');
  });
  onTestFinished(() => {
    server.close();
  });
  return origin;
}

const found = async (broken: Broken) =>
  (await checkCorpus(await siteWith(broken)))
    .filter(({ findings }) => findings?.length)
    .map(({ name }) => name);

test('a site without faults has none', async () => {
  expect(await found({})).toEqual([]);
});

test.each([
  ['sitemap', 'language versions in the sitemaps that name each other'],
  ['canonical', 'canonical addresses of pages, own and single'],
  ['versions', 'language versions that pages name, those of the sitemaps'],
  ['link', 'addresses they link to that lead nowhere or on'],
  ['page', 'pages opened that answer otherwise than with a page'],
] as const)('a fault of the %s is found', async (what, name) => {
  expect(await found({ [what]: true })).toContain(name);
});
