import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Body } from '../../../components/reader/rich-text/body.tsx';
import { Body as BodyDocument } from '../../../lib/text/document.ts';
import { linkPattern } from '../../../lib/text/link-address.ts';
import { anyBody } from '../../support/body.ts';

const fileId = '0193b0a4-0000-7000-8000-000000000009';
const attachments = [
  {
    fileId,
    title: { text: 'Plan', lang: 'en' as const },
    originalName: 'a.pdf',
    file: 'f-1.pdf',
    bytes: 1200,
  },
];

/** What stands inside the body's own element. */
function markup(body: BodyDocument): string {
  const whole = renderToStaticMarkup(
    <Body
      body={body}
      locale="vi"
      photos={{}}
      gallery={<section>ảnh</section>}
      documents={<section>văn bản</section>}
      attachments={attachments}
      boxWords={{ event: 'Sự kiện', time: 'Thời gian', place: 'Địa điểm', watch: (host) => `Xem: ${host}` }}
      tableLabel={(number) => `Bảng ${number}`}
      noteWords={{
        title: 'Chú thích',
        reference: (number) => `Chú thích ${number}`,
        back: 'Trở lại',
        backTo: (number) => `Trở lại chú thích ${number}`,
      }}
    />,
  );
  return whole.replace(/^<div class="body">|<\/div>$/g, '');
}

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]): BodyDocument => BodyDocument.parse({ type: 'doc', content });

describe('a body is rendered', () => {
  test('as paragraphs, headings, lists, quotes and rules', () => {
    const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] });
    expect(
      markup(
        doc(
          paragraph(text('Một'), { type: 'hardBreak' }, text('hai')),
          { type: 'heading', attrs: { level: 2 }, content: [text('Ba việc lớn')] },
          { type: 'heading', attrs: { level: 3 }, content: [text('Việc nhỏ')] },
          { type: 'bulletList', content: [item('a'), item('b')] },
          { type: 'orderedList', attrs: { start: 3 }, content: [item('c')] },
          { type: 'blockquote', content: [paragraph(text('Trích'))] },
          { type: 'horizontalRule' },
        ),
      ),
    ).toBe(
      '<p>Một<br/>hai</p><h2>Ba việc lớn</h2><h3>Việc nhỏ</h3><ul><li>a</li><li>b</li></ul>' +
        '<ol start="3"><li>c</li></ol><blockquote><p>Trích</p></blockquote><hr/>',
    );
  });

  test('with paragraphs inside an item that has more than one', () => {
    const nested = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] };
    const list = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('a')), nested] }],
    };
    expect(markup(doc(list))).toBe('<ul><li><p>a</p><ul><li>b</li></ul></li></ul>');
  });

  test('without the empty paragraph that editors leave at the end', () => {
    expect(markup(doc(paragraph(text('Hết.')), { type: 'paragraph' }))).toBe('<p>Hết.</p>');
  });

  test('with its marks in one order, links outermost', () => {
    const marks = [{ type: 'italic' }, { type: 'bold' }, { type: 'link', attrs: { href: '/vi' } }];
    const wanted = '<p><a href="/vi"><strong><em>Tin</em></strong></a></p>';
    expect(markup(doc(paragraph(text('Tin', ...marks))))).toBe(wanted);
    expect(markup(doc(paragraph(text('Tin', ...marks.toReversed()))))).toBe(wanted);
  });

  test('with the language of foreign words', () => {
    const foreign = { type: 'foreign', attrs: { lang: 'en' } };
    expect(markup(doc(paragraph(text('Learning by doing', foreign))))).toBe(
      '<p><span lang="en">Learning by doing</span></p>',
    );
  });

  test('with its footnotes numbered through lists and tables, below the text, each with a way back', () => {
    const note = (words: string) => ({ type: 'footnote', attrs: { note: words } });
    const item = { type: 'listItem', content: [paragraph(text('b'), note('Hai: https://a.vn/x.'))] };
    const cell = { type: 'tableCell', content: [paragraph(note('Ba'))] };
    const found = markup(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('a'), note('Một')] },
        { type: 'bulletList', content: [item] },
        { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      ),
    );
    expect(found).toContain(
      '<h2>a<sup class="note-reference"><a href="#note-1" id="note-reference-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup></h2>',
    );
    expect([...found.matchAll(/id="(note-[\w-]+)"/g)].map(([, id]) => id)).toEqual([
      'note-reference-1',
      'note-reference-2',
      'note-reference-3',
      'note-1',
      'note-2',
      'note-3',
    ]);
    expect(found).toContain(
      'Hai: <a href="https://a.vn/x" rel="external noopener">https://a.vn/x</a>. <a href="#note-reference-2"',
    );
    expect(found).toMatch(
      /<section class="notes" role="doc-endnotes" aria-labelledby="notes">.*<\/section>$/,
    );
  });

  test('with links that tell other sites from this one', () => {
    const link = (href: string) => paragraph(text('x', { type: 'link', attrs: { href } }));
    expect(markup(doc(link('https://example.org/a')))).toContain('rel="external noopener"');
    for (const href of ['/vi/tin-tuc/a', '#b', 'mailto:a@b.vn', 'tel:0208'])
      expect(markup(doc(link(href)))).toBe(`<p><a href="${href}">x</a></p>`);
  });

  test('with the gallery where the text places it, and nothing for a photo that is gone', () => {
    const image = { type: 'image', attrs: { mediaId: '0193b0a4-0000-7000-8000-000000000000' } };
    expect(markup(doc(image, { type: 'gallery' }))).toBe('<section>ảnh</section>');
  });
});

describe('a box', () => {
  test('of a quotation names who said it', () => {
    const quote = {
      type: 'blockquote',
      attrs: { source: ' TS. Đỗ  Ễnh ' },
      content: [paragraph(text('Ấm'))],
    };
    expect(markup(doc(quote))).toBe(
      '<figure class="quote"><blockquote><p>Ấm</p></blockquote><figcaption>TS. Đỗ Ễnh</figcaption></figure>',
    );
  });

  test('of a figure, or of nothing, says what it says', () => {
    const figure = (number: string, says: string) => ({
      type: 'pullFigure',
      attrs: { figure: number, says },
    });
    expect(markup(doc(figure('95 %', 'có việc làm'), figure('', '')))).toBe(
      '<p class="pull-figure"><strong>95 %</strong> có việc làm</p>',
    );
  });

  test('of an event gives its day and time as the language does', () => {
    const event = (attrs: object) => ({ type: 'event', attrs: { what: '', where: '', ...attrs } });
    expect(
      markup(doc(event({ what: 'Lễ khai giảng', day: '2023-09-05', time: '07:30', where: 'Sân A' }))),
    ).toBe(
      '<section class="event-box" aria-label="Lễ khai giảng"><p class="what">Lễ khai giảng</p><dl>' +
        '<div><dt>Thời gian</dt><dd><time dateTime="2023-09-05T07:30">7:30, thứ Ba, 5/9/2023</time></dd></div>' +
        '<div><dt>Địa điểm</dt><dd>Sân A</dd></div></dl></section>',
    );
    expect(markup(doc(event({ time: '07:30' })))).toContain('<dd>7:30</dd>');
    expect(markup(doc(event({})))).toBe('');
  });

  test('of a video is a plain link, which tells another house nothing', () => {
    const video = (href: string) => ({ type: 'video', attrs: { href, title: 'Lễ <b>' } });
    expect(markup(doc(video('https://youtu.be/dQw4w9WgXcQ?si=theo-doi')))).toBe(
      '<figure class="video"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="external noopener">' +
        '<span class="title">Lễ &lt;b&gt;</span> <span class="label">Xem: youtube</span></a></figure>',
    );
    expect(markup(doc(video('/media/le.mp4')))).not.toContain('rel=');
    expect(markup({ type: 'doc', content: [video('https://evil.example/x')] } as BodyDocument)).toBe('');
  });

  test('of a file leads to one of the story’s, and to no other', () => {
    const file = (id: string) => ({ type: 'attachment', attrs: { fileId: id } });
    expect(markup(doc(file(fileId)))).toBe(
      '<p class="attachment"><a href="/media/f-1.pdf"><span lang="en">Plan</span><span class="label"> (PDF, 1,2\u00a0kB)</span></a></p>',
    );
    expect(markup(doc(file('0193b0a4-0000-7000-8000-000000000001')))).toBe('');
  });

  test('of documents stands where the text places it', () => {
    expect(markup(doc({ type: 'documents' }))).toBe('<section>văn bản</section>');
  });
});

describe('a table', () => {
  const cell = (words: string, more: object = {}) => ({
    type: 'tableCell',
    content: [words ? paragraph(text(words)) : { type: 'paragraph' }],
    ...more,
  });
  const heading = (words: string) => cell(words, { type: 'tableHeader' });
  const row = (...content: object[]) => ({ type: 'tableRow', content });
  const table = (...content: object[]) => ({ type: 'table', content });

  test('scrolls in a region with a name, which the keyboard reaches', () => {
    const one = table(row(cell('a')));
    expect(markup(doc(one, one))).toMatch(
      /^<section class="table-scroll" aria-label="Bảng 1" tabindex="0">.*aria-label="Bảng 2"/i,
    );
  });

  test('has its first row as heads of columns, and heads of rows', () => {
    const found = markup(doc(table(row(heading('Đơn vị'), heading('Số')), row(heading('Khoa'), cell('5')))));
    expect(found).toContain(
      '<thead><tr><th scope="col">Đơn vị</th><th scope="col">Số</th></tr></thead>' +
        '<tbody><tr><th scope="row">Khoa</th><td>5</td></tr></tbody>',
    );
  });

  test('has no head that says nothing', () => {
    expect(markup(doc(table(row(heading(''), heading('Số')), row(cell('a'), cell('5')))))).toContain(
      '<tr><td></td><th scope="col">Số</th></tr>',
    );
  });

  test('keeps cells that span', () => {
    const wide = cell('a', { attrs: { colspan: 2, rowspan: 1 } });
    expect(markup(doc(table(row(wide))))).toContain('<td colSpan="2">a</td>');
  });
});

describe('whatever is stored', () => {
  const allowed =
    /^(p|br|div|dl|dt|dd|time|figure|figcaption|h2|h3|ul|ol|li|blockquote|hr|a|strong|em|span|sup|section|table|thead|tbody|tr|th|td)$/;
  const attributes =
    /^(href|rel|lang|datetime|start|class|aria-label|tabindex|scope|colspan|rowspan|id|role|aria-labelledby)$/;

  test('only known elements with known attributes leave', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const html = markup(BodyDocument.parse(body));
        for (const [, name = '', rest = ''] of html.matchAll(/<([a-z0-9]+)((?:\s[^>]*)?)\/?>/gi)) {
          expect(name).toMatch(allowed);
          for (const [, attribute = ''] of rest.matchAll(/\s([a-z-]+)=/gi))
            expect(attribute.toLowerCase()).toMatch(attributes);
        }
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(linkPattern);
      }),
    );
  });

  test('words are words, never markup', () => {
    expect(markup(doc(paragraph(text('<img src=x onerror=alert(1)> & "…"'))))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;…&quot;</p>',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:1', 'vbscript:x'])(
    'an address that slipped past the schema is no link: %s',
    (href) => {
      const stored = { type: 'doc', content: [paragraph(text('x', { type: 'link', attrs: { href } }))] };
      expect(markup(stored as BodyDocument)).toBe('<p>x</p>');
    },
  );
});
