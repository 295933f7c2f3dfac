import { describe, expect, test } from 'vitest';
import { readerPage } from '../../../lib/delivery/reader-page.ts';
import { selfContained } from '../../../lib/delivery/saved-file.ts';

const files: Record<string, { type: string; bytes: Buffer }> = {
  '/_next/static/a.css': {
    type: 'text/css; charset=utf-8',
    bytes: Buffer.from('@font-face{src:url("/fonts/serif.woff2")}p{color:red}/*</style>*/'),
  },
  '/fonts/serif.woff2': { type: 'font/woff2', bytes: Buffer.from('chữ') },
  '/media/a.jpg': { type: 'image/jpeg', bytes: Buffer.from('ảnh') },
  '/media/large.jpg': { type: 'image/jpeg', bytes: Buffer.alloc(3 * 1024 * 1024) },
};

const asked: string[] = [];
const contained = (html: string) =>
  selfContained(html, 'https://tin.example', async (path) => {
    asked.push(path);
    return files[path] ?? null;
  });

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a file to keep', () => {
  test('has its styles and their fonts in it, and no other link than its address', async () => {
    const html = await contained(
      '<head><link rel="preload" href="/fonts/serif.woff2" as="font"/><link rel="icon" href="/icon.svg"/>' +
        '<link rel="canonical" href="https://tin.example/vi"/><link rel="stylesheet" href="/_next/static/a.css"/></head>',
    );
    expect(html).toBe(
      '<head><link rel="canonical" href="https://tin.example/vi"/><style>@font-face{src:url(data:font/woff2;base64,' +
        `${base64('chữ')})}p{color:red}/*<\\/style>*/</style></head>`,
    );
  });

  test('has its photos in it, each in one size', async () => {
    const html = await contained(
      '<picture><source type="image/avif" srcSet="/media/b.avif 640w"/><img src="/media/a.jpg" width="640" alt="Hội trường" loading="lazy"/></picture>',
    );
    expect(html).toBe(`<img src="data:image/jpeg;base64,${base64('ảnh')}" width="640" alt="Hội trường"/>`);
  });

  test('says in words what is missing, and what would make it too large', async () => {
    const image = (file: string, alt: string) => `<img src="/media/${file}" alt="${alt}"/>`;
    const html = await contained(
      image('none.jpg', 'Cổng &amp; sân') + image('large.jpg', 'Lớn') + image('a.jpg', 'Thừa'),
    );
    expect(html).toContain('<span>Cổng &amp; sân</span>');
    expect(html).toContain('<span>Thừa</span>');
    expect(html.length).toBeLessThan(4.1 * 1024 * 1024);
  });

  test('leads to the site from wherever it is opened', async () => {
    expect(await contained('<a href="/vi">a</a><a href="#note-1">1</a><a href="//x.example">b</a>')).toBe(
      '<a href="https://tin.example/vi">a</a><a href="#note-1">1</a><a href="//x.example">b</a>',
    );
  });

  test('is sent under its name, shows nothing on the site, and is not kept in memory', async () => {
    const body =
      '<!DOCTYPE html><html lang="vi"><head><title>Tin</title><meta name="robots" content="noindex"/></head>' +
      '<body><main><h1>Tin</h1></main></body></html>';
    const page = await readerPage(
      {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from(body),
        madeFrom: new Set(['article:1']),
        savedAs: 'hoi-nghi.html',
      },
      { indexed: false, purged: false, contain: async (html) => html.replace('Tin</h1>', 'Tin riêng</h1>') },
    );
    const { head = [], body: sent } = page.variants.get('identity') ?? {};
    const header = (name: string) => head[head.indexOf(name) + 1];
    expect(sent?.toString()).toContain('Tin riêng');
    expect(header('Content-Disposition')).toBe('attachment; filename="hoi-nghi.html"');
    expect(header('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(page).toMatchObject({ lasts: false, read: null });
  });
});
