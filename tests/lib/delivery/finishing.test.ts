import { describe, expect, test } from 'vitest';
import { finish, NotWhole } from '../../../lib/delivery/finishing.ts';

const ld = '<script type="application/ld+json">{"headline":"Hội nghị \\u003cscript> style=\\"x\\""}</script>';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/>${head}<title>Hội nghị – Bản tin</title></head><body>${body}</body></html>`;

const story = '<main id="content"><h1>Hội nghị</h1><p>Sáng 30/6/2023.</p></main>';

describe('what scripts need goes', () => {
  const rendered = page(
    `<div hidden=""><!--$--><!--/$--></div>${story}${ld}<script src="/_next/x.js" id="_R_" async=""></script><script>self.__next_f.push([1,"<main>"])</script>`,
    '<script src="/_next/a.js" async="" nonce="abc"></script><link rel="preload" as="script" fetchPriority="low" href="/_next/b.js"/><link rel="modulepreload" href="/c.js"/><link rel="preload" href="/fonts/serif.woff2" as="font"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><meta name="next-size-adjust" content=""/>',
  );

  test('and the page stays', () => {
    expect(finish(rendered, true)).toBe(
      page(
        `${story}${ld}`,
        '<link rel="preload" href="/fonts/serif.woff2" as="font"/><link rel="stylesheet" href="/a.css"/>',
      ).replaceAll('"/>', '">'),
    );
  });

  test('and slashes that HTML has no use for, but not those of drawings', () => {
    const drawn = page(
      `${story}<img src="/a.jpg" alt="a/"/><br/><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>`,
    );
    expect(finish(drawn, true)).toContain(
      '<img src="/a.jpg" alt="a/"><br><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    );
  });

  test('twice is once', () => {
    const once = finish(rendered, true);
    expect(finish(once, true)).toBe(once);
  });

  test("and React's comments between texts, but not what a reader wrote", () => {
    const text = page('<main><h1>Năm học <!-- -->2023<!-- -->–<!-- -->2024</h1><p>&lt;!-- --&gt;</p></main>');
    expect(finish(text, true)).toContain('<h1>Năm học 2023–2024</h1><p>&lt;!-- --&gt;</p>');
  });
});

describe('a page is refused', () => {
  test.each([
    ['that lacks a doctype', page(story).replace('<!DOCTYPE html>', '')],
    ['that lacks a language', page(story).replace(' lang="vi"', '')],
    ['that lacks a title', page(story).replace(/<title>.*<\/title>/, '')],
    ['that has an empty title', page(story).replace(/<title>.*<\/title>/, '<title></title>')],
    ['that lacks its main part', page('<h1>Hội nghị</h1>')],
    ['that lacks a headline', page('<main><p>Chữ</p></main>')],
    ['that breaks off', page(story).slice(0, -20)],
    ['that breaks off within the story', page(story).slice(0, page(story).indexOf('</main>'))],
    ['that is empty', ''],
    ['that is an error page', page(story).replace('<html', '<html id="__next_error__"')],
    ['with a hole', page(`${story}<template id="B:0"></template>`)],
    ['with a part to be moved', page(`${story}<div hidden="" id="S:0"><p>Chữ</p></div>`)],
    ['with a part that waits', page(`<!--$?-->${story}`)],
    ['with a part that failed', page(`<!--$!-->${story}`)],
    ['with a form that needs a script', page(`${story}<form action="javascript:throw 1"></form>`)],
    ['with a server action', page(`${story}<input type="hidden" name="$ACTION_ID_1"/>`)],
    ['with a listener', page(`${story}<img src="/a.jpg" onerror="x()"/>`)],
    ['with a style attribute', page(`${story}<p style="color:red">Chữ</p>`)],
    ['with a style element', page(story, '<style>p{}</style>')],
  ])('%s', (_what, html) => {
    expect(() => finish(html, true)).toThrow(NotWhole);
  });

  test('that says noindex, unless there is a reason', () => {
    const hidden = page(story, '<meta name="robots" content="noindex, follow">');
    expect(() => finish(hidden, true)).toThrow('noindex');
    expect(finish(hidden, false)).toContain('content="noindex, follow">');
  });
});
