import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Body, emptyBody } from '../../../lib/text/document.ts';
import { bodyLimits } from '../../../lib/text/document-size.ts';
import { plainText } from '../../../lib/text/excerpt.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks } : {}),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const linked = (href: unknown) => doc(paragraph(text('đây', link(href))));

const accepts = (body: unknown) => Body.safeParse(body).success;
const refusalOf = (body: unknown) => Body.safeParse(body).error?.issues[0]?.message;

describe('a body', () => {
  test('keeps what the editor writes', () => {
    const body = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Kết quả')] },
      paragraph(text('Chương trình '), text('Green Campus', { type: 'foreign', attrs: { lang: 'en' } }), {
        type: 'hardBreak',
      }),
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('một', { type: 'bold' }))] }],
      },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph(text('ba'))] }],
      },
      { type: 'blockquote', content: [paragraph(text('Lời dặn', { type: 'italic' }))] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph(text('Đơn vị'))] },
              { type: 'tableCell', attrs: { rowspan: 2 }, content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
      { type: 'image', attrs: { mediaId: '0199aaaa-0000-7000-8000-000000000001' } },
      { type: 'gallery' },
      { type: 'horizontalRule' },
    );
    expect(Body.parse(body)).toEqual(body);
    expect(Body.parse(emptyBody)).toEqual(emptyBody);
  });

  test('is stored as NFC without invisible characters, in words and in addresses', () => {
    const body = Body.parse(
      doc(
        paragraph(
          text('Hội\u200b nghị'.normalize('NFD'), link('https://example.edu.vn/trường'.normalize('NFD'))),
        ),
      ),
    );
    expect(body).toEqual(doc(paragraph(text('Hội nghị', link('https://example.edu.vn/trường')))));
  });

  test('drops a text that was invisible, because the editor refuses an empty one', () => {
    expect(Body.parse(doc(paragraph(text('\u200b'), text('còn'), text(''))))).toEqual(
      doc(paragraph(text('còn'))),
    );
  });

  test('drops attributes that it does not know', () => {
    const pasted = doc({
      type: 'paragraph',
      attrs: { style: 'color:red', onclick: 'alert(1)' },
      class: 'MsoNormal',
      content: [
        {
          ...text('chữ', { ...link('/vi'), attrs: { href: '/vi', target: '_blank', onmouseover: 'x' } }),
          id: 1,
        },
      ],
    });
    expect(Body.parse(pasted)).toEqual(doc(paragraph(text('chữ', link('/vi')))));
  });
});

describe('links', () => {
  test.each([
    'https://example.edu.vn/tin?a=1#b',
    'http://example.edu.vn',
    'HTTPS://EXAMPLE.EDU.VN',
    'mailto:phong.dao.tao@example.edu.vn',
    'tel:+842083846254',
    '/vi/tin-tuc/hoi-nghi',
    '#muc-2',
  ])('%s may be one', (href) => {
    expect(Body.parse(linked(href))).toEqual(linked(href));
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\u003aalert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,AAAA',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.edu.vn/1',
    'ftp://example.edu.vn',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\u200b/evil.example',
    'https://',
    'https:evil.example',
    'https://\\evil.example',
    'https://a b',
    'mailto:',
    'tel:abc',
    'evil.example',
    '',
    `https://example.edu.vn/${'a'.repeat(2000)}`,
    null,
    undefined,
    7,
    ['https://example.edu.vn'],
    { toString: 'https://example.edu.vn' },
  ])('%j may not', (href) => {
    expect(accepts(linked(href))).toBe(false);
  });

  test('whatever is accepted, a browser resolves to a harmless scheme, and never to another host by a path', () => {
    const base = 'https://bantin.example/vi/tin-tuc/a';
    const piece = fc.constantFrom(
      'javascript:',
      'data:',
      'https://',
      '//',
      '/',
      '\\',
      '\t',
      '\u0000',
      '\u200b',
      ':',
      '@',
      '#',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }),
        (pieces) => {
          const parsed = Body.safeParse(linked(pieces.join('')));
          if (!parsed.success) return;
          const block = parsed.data.content[0];
          const node = block?.type === 'paragraph' ? block.content?.[0] : undefined;
          const mark = node?.type === 'text' ? node.marks?.[0] : undefined;
          const href = mark?.type === 'link' ? mark.attrs.href : '';
          if (!URL.canParse(href, base)) return;
          const url = new URL(href, base);
          expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
          if (/^[/#]/.test(href)) expect(url.host).toBe('bantin.example');
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('hostile documents', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', '<p>chữ</p>'],
    ['a list', []],
    ['no content', { type: 'doc' }],
    ['content that is no list', { type: 'doc', content: { length: 1 } }],
    ['another root', { type: 'paragraph', content: [] }],
    ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
    ['HTML', doc({ type: 'html', html: '<img onerror=alert(1)>' })],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['a heading of level 7', doc({ type: 'heading', attrs: { level: 7 }, content: [] })],
    ['an unknown mark', doc(paragraph(text('a', { type: 'style', attrs: { css: 'x' } })))],
    ['five marks', doc(paragraph(text('a', ...Array(5).fill({ type: 'bold' }))))],
    ['a language with quotes', doc(paragraph(text('a', { type: 'foreign', attrs: { lang: '"><script>' } })))],
    ['an image by address', doc({ type: 'image', attrs: { src: 'https://evil.example/x.png' } })],
    ['an image with a path', doc({ type: 'image', attrs: { mediaId: '../../etc/passwd' } })],
    ['text at the root', doc(text('a'))],
    ['a paragraph in a paragraph', doc(paragraph(paragraph(text('a'))))],
    ['a list with a paragraph', doc({ type: 'bulletList', content: [paragraph(text('a'))] })],
    ['an empty list', doc({ type: 'bulletList', content: [] })],
    [
      'a table in a cell',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'table', content: [] }] }] },
        ],
      }),
    ],
    [
      'a cell of a billion columns',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [paragraph()] }],
          },
        ],
      }),
    ],
    ['text that is a number', doc(paragraph({ type: 'text', text: 5 }))],
  ])('%s is refused', (_name, body) => {
    expect(accepts(body)).toBe(false);
  });

  const nested = (levels: number) => {
    let list: unknown = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('đáy'))] }],
    };
    for (let level = 1; level < levels; level++)
      list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] };
    return doc(list);
  };

  test('lists in lists in lists: as deep as anyone writes, and no deeper', () => {
    expect(accepts(nested(8))).toBe(true);
    expect(refusalOf(nested(30))).toBe('bodyTooLarge');
    expect(refusalOf(nested(100_000))).toBe('bodyTooLarge');
  });

  test('too many characters, nodes or blocks', () => {
    const most = 'ấ'.repeat(bodyLimits.characters - 100);
    expect(accepts(doc(paragraph(text(most))))).toBe(true);
    expect(refusalOf(doc(paragraph(text(most)), paragraph(text('ấ'.repeat(100)))))).toBe('bodyTooLarge');
    const breaks = (count: number) => doc(paragraph(...Array(count).fill({ type: 'hardBreak' })));
    expect(accepts(breaks(bodyLimits.nodes - 2))).toBe(true);
    expect(refusalOf(breaks(bodyLimits.nodes))).toBe('bodyTooLarge');
    const blocks = (count: number) => doc(...Array(count).fill({ type: 'paragraph' }));
    expect(accepts(blocks(bodyLimits.blocks))).toBe(true);
    expect(accepts(blocks(bodyLimits.blocks + 1))).toBe(false);
  });

  test('no JSON makes it throw; what it accepts it accepts again unchanged, and has words', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.record(
        {
          type: fc.constantFrom(
            'doc',
            'paragraph',
            'text',
            'bulletList',
            'listItem',
            'blockquote',
            'table',
            'image',
            'x',
          ),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
          attrs: fc.jsonValue(),
          marks: fc.oneof(fc.constant([{ type: 'bold' }]), fc.jsonValue()),
          content: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.array(tie('tree'), { maxLength: 4 })),
        },
        { requiredKeys: ['type'] },
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          fc.array(tree).map((content) => doc(...content)),
        ),
        (body) => {
          const parsed = Body.safeParse(body);
          if (!parsed.success) return;
          expect(Body.parse(parsed.data)).toEqual(parsed.data);
          expect(plainText(parsed.data).normalize('NFC')).toBe(plainText(parsed.data));
        },
      ),
      { numRuns: 700 },
    );
  });
});
