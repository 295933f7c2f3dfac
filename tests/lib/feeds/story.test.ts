import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Photo } from '../../../lib/articles/photo.ts';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { storyHtml } from '../../../lib/feeds/story.ts';
import { type Block, Body, type Inline } from '../../../lib/text/document.ts';
import { anyBody } from '../../support/body.ts';
import { readXml } from '../../support/xml.ts';

const mediaId = '0198a000-0000-7000-8000-000000000001';

const photo: Photo = {
  id: mediaId,
  width: 1920,
  height: 1280,
  colour: '#8a6f55',
  credit: 'Vũ Hoàng Yến',
  focus: null,
  alt: { text: 'Hội trường <lớn>', lang: 'vi' },
  caption: { text: 'The great hall', lang: 'en' },
  avif: [],
  webp: [],
  jpeg: [
    { file: 'small.jpg', width: 640, height: 427 },
    { file: 'large.jpg', width: 1280, height: 853 },
    { file: 'huge.jpg', width: 1920, height: 1280 },
  ],
};

const story = (content: Block[], given: Partial<ReaderArticle> = {}): ReaderArticle => ({
  translationId: mediaId,
  articleId: mediaId,
  locale: 'vi',
  slug: 'hoi-nghi',
  title: 'Hội nghị',
  sapo: '',
  body: { type: 'doc', content },
  summary: false,
  photos: [],
  seoTitle: '',
  seoDescription: '',
  publishedAt: new Date(0),
  republishedAt: null,
  changes: [],
  section: { id: mediaId, name: { text: 'Công đoàn', lang: 'vi' }, slug: 'cong-doan' },
  units: [],
  eventDate: null,
  eventTime: null,
  eventPlace: '',
  schoolYear: null,
  lead: null,
  card: null,
  crops: [],
  gallery: [],
  bodyPhotos: {},
  documents: [],
  attachments: [],
  credits: [],
  otherSlug: null,
  otherSummary: false,
  isTranslation: false,
  withdrawnRelated: 0,
  series: null,
  ...given,
});

const words = {
  photoBy: (credit: string) => `Ảnh: ${credit}`,
  changed: ({ kind }: { kind: string }) =>
    kind === 'correction' ? 'Đính chính 1/7/2023' : 'Cập nhật 1/7/2023',
};
const htmlOf = (content: Block[], given?: Partial<ReaderArticle>) => storyHtml(story(content, given), words);
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const plain = (text: string): Inline => ({ type: 'text', text });
const link = (href: string): Inline => ({
  type: 'text',
  text: 'đây',
  marks: [{ type: 'link', attrs: { href } }],
});

describe('a story in a feed', () => {
  test('has its words with their marks, and what looks like markup as text', () => {
    const foreign: Inline = {
      type: 'text',
      text: 'Erasmus+',
      marks: [{ type: 'italic' }, { type: 'foreign', attrs: { lang: 'en' } }],
    };
    expect(htmlOf([paragraph(plain('“Ấm & Ễnh” <script>'), { type: 'hardBreak' }, foreign)])).toBe(
      '<p>“Ấm &amp; Ễnh” &lt;script&gt;<br><span lang="en"><em>Erasmus+</em></span></p>',
    );
  });

  test('leads from anywhere to where the page leads', () => {
    const html = htmlOf([
      paragraph(link('/vi/luu-tru'), link('#bang-1'), link('https://truong.example/?a=1&b="2"')),
    ]);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      expect.stringMatching(/^http:\/\/localhost:\d+\/vi\/luu-tru$/),
      expect.stringMatching(/^http:\/\/localhost:\d+\/vi\/tin-tuc\/hoi-nghi#bang-1$/),
      'https://truong.example/?a=1&amp;b=&quot;2&quot;',
    ]);
    expect(htmlOf([paragraph(link('javascript:alert(1)'))])).toBe('<p>đây</p>');
  });

  test('shows its photos with the words beside them, each in its language', () => {
    const html = htmlOf([{ type: 'image', attrs: { mediaId } }], { bodyPhotos: { [mediaId]: photo } });
    expect(html).toMatch(
      /^<figure><img src="http:\/\/localhost:\d+\/media\/large.jpg" width="1280" height="853"/,
    );
    expect(html).toContain('alt="Hội trường &lt;lớn&gt;">');
    expect(html).toContain(
      '<figcaption><span lang="en">The great hall</span> Ảnh: Vũ Hoàng Yến</figcaption></figure>',
    );
    expect(htmlOf([{ type: 'image', attrs: { mediaId } }])).toBe('');
  });

  test('begins with the lead photo and has its gallery once, where the text says or at the end', () => {
    const shown = { lead: photo, gallery: [photo] };
    const order = (html: string) => html.match(/<(?:figure|p|hr)/g)?.join('');
    expect(
      order(htmlOf([paragraph(plain('a')), { type: 'gallery' }, { type: 'horizontalRule' }], shown)),
    ).toBe('<figure<p<figure<hr');
    expect(order(htmlOf([paragraph(plain('a'))], shown))).toBe('<figure<p<figure');
  });

  test('says first what was corrected; a change without a note has no words to say', () => {
    const at = new Date('2023-07-01T02:00:00Z');
    const changes = [
      { kind: 'correction' as const, at, note: 'Tên đơn vị là “A & B”.' },
      { kind: 'update' as const, at, note: '' },
    ];
    expect(htmlOf([paragraph(plain('Ấm'))], { changes })).toBe(
      '<p><strong>Đính chính 1/7/2023:</strong> Tên đơn vị là “A &amp; B”.</p><p>Ấm</p>',
    );
  });

  test('keeps the spans of a table and the start of a list', () => {
    const cell = (text: string) => [{ type: 'paragraph' as const, content: [plain(text)] }];
    const html = htmlOf([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: cell('Đơn vị') },
              { type: 'tableCell', content: cell('') },
            ],
          },
        ],
      },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [plain('ba')] }] }],
      },
    ]);
    expect(html).toBe(
      '<table><tr><th colspan="2">Đơn vị</th><td></td></tr></table><ol start="3"><li>ba</li></ol>',
    );
  });

  test('has its boxes in words and links that lead from anywhere', () => {
    const html = htmlOf(
      [
        {
          type: 'blockquote',
          attrs: { source: 'TS. <Ễnh>' },
          content: [{ type: 'paragraph', content: [plain('Ấm')] }],
        },
        { type: 'pullFigure', attrs: { figure: '95 %', says: 'có việc làm' } },
        { type: 'event', attrs: { what: 'Lễ', day: '2023-09-05', time: '07:30', where: 'Sân A' } },
        { type: 'video', attrs: { href: '/media/le.mp4', title: 'Lễ', mediaId } },
        { type: 'attachment', attrs: { fileId: mediaId } },
        { type: 'documents' },
      ],
      {
        bodyPhotos: { [mediaId]: photo },
        attachments: [{ fileId: mediaId, title: null, originalName: 'a&b.pdf', file: 'f.pdf', bytes: 1 }],
        documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30', slug: '200-kh-dhbn-2023' }],
      },
    );
    const site = /http:\/\/localhost:\d+/g;
    expect(html.replace(/<figure>.*<\/figure>/, '<figure/>').replace(site, '')).toBe(
      '<blockquote><p>Ấm</p><p>— TS. &lt;Ễnh&gt;</p></blockquote>' +
        '<p><strong>95 %</strong><br>có việc làm</p>' +
        '<p><strong>Lễ</strong><br>7:30, thứ Ba, 5/9/2023<br>Sân A</p>' +
        '<figure/><p><a href="/media/le.mp4">▶ Lễ</a></p>' +
        '<p><a href="/media/f.pdf">a&amp;b.pdf</a></p>' +
        '<ul><li><a href="/vi/van-ban/200-kh-dhbn-2023">200/KH-ĐHBN</a>, 30/6/2023</li></ul>',
    );
  });

  test('is well-formed for every document there can be', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const html = storyHtml(story(Body.parse(body).content), words).replace(/<(br|hr)>/g, '<$1/>');
        expect(readXml(`<div>${html}</div>`).name).toBe('div');
      }),
      { numRuns: 200 },
    );
  });
});
