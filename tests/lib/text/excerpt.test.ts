import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../lib/text/document.ts';
import { emptyBody } from '../../../lib/text/document.ts';
import { excerpt, plainText, readingMinutes, wordCount } from '../../../lib/text/excerpt.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] });

describe('the words of a body', () => {
  test('an empty body has none', () => {
    expect(plainText(emptyBody)).toBe('');
    expect(plainText({ type: 'doc', content: [] })).toBe('');
  });

  test('footnotes stand after them, and leave no gap', () => {
    const note = (words: string) => ({ type: 'footnote' as const, attrs: { note: words } });
    const body: Body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [text('Theo kế hoạch'), note('Số 200/KH-ĐHBN'), text(', hội nghị mở.')],
        },
        paragraph('Bế mạc.'),
      ],
    };
    expect(plainText(body)).toBe('Theo kế hoạch, hội nghị mở.\nBế mạc.\nSố 200/KH-ĐHBN');
  });

  test('paragraphs, headings, lists, quotes and tables give a line each; images none', () => {
    const body: Body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('Đề ra mục tiêu')] },
        {
          type: 'paragraph',
          content: [
            { ...text('Chiều '), marks: [{ type: 'bold' }] },
            text('14/8, nhà trường ký kết.'),
            { type: 'hardBreak' },
            text('Lễ ký diễn ra ở hội trường.'),
          ],
        },
        { type: 'image', attrs: { mediaId: '01890000-0000-7000-8000-000000000000' } },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                paragraph('Ý thứ nhất'),
                {
                  type: 'orderedList',
                  content: [{ type: 'listItem', content: [paragraph('Ý nhỏ bên trong')] }],
                },
              ],
            },
          ],
        },
        { type: 'blockquote', content: [paragraph('Học để đi xa.')] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [paragraph('Đơn vị')] },
                { type: 'tableCell', content: [paragraph('Điểm'), { type: 'paragraph' }] },
              ],
            },
          ],
        },
        { type: 'horizontalRule' },
        { type: 'gallery' },
      ],
    };
    expect(plainText(body).split('\n')).toEqual([
      'Đề ra mục tiêu',
      'Chiều 14/8, nhà trường ký kết.',
      'Lễ ký diễn ra ở hội trường.',
      'Ý thứ nhất',
      'Ý nhỏ bên trong',
      'Học để đi xa.',
      'Đơn vị',
      'Điểm',
    ]);
  });
});

describe('an excerpt', () => {
  test('a text that fits stays whole', () => {
    expect(excerpt('Hội nghị đào tạo', 16)).toBe('Hội nghị đào tạo');
    expect(excerpt('', 10)).toBe('');
  });

  test('a longer one is cut between words and says so', () => {
    expect(excerpt('Hội nghị đào tạo năm học', 20)).toBe('Hội nghị đào tạo…');
  });

  test('a word that ends exactly at the limit leaves room for the sign', () => {
    expect(excerpt('Hội nghị đào tạo', 12)).toBe('Hội nghị…');
  });

  test('punctuation before the cut is dropped', () => {
    expect(excerpt('Sáng 9/2, Công đoàn trường tập huấn', 12)).toBe('Sáng 9/2…');
    expect(excerpt('Tin – bài – ảnh', 8)).toBe('Tin…');
  });

  test('paragraphs and no-break spaces become single spaces', () => {
    expect(excerpt('Năm học\n2023–2024\u00a0bắt đầu', 100)).toBe('Năm học 2023–2024 bắt đầu');
  });

  test('a single long word is cut, never inside a surrogate pair', () => {
    expect(excerpt('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(excerpt('🎓'.repeat(50), 10)).toBe(`${'🎓'.repeat(4)}…`);
  });

  test('never longer than the limit; a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (original, limit) => {
        const line = original.replace(/\s+/g, ' ').trim();
        const cut = excerpt(original, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        if (line.length <= limit) expect(cut).toBe(line);
        else {
          expect(cut.endsWith('…')).toBe(true);
          expect(line.startsWith(cut.slice(0, -1))).toBe(true);
        }
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('words and minutes', () => {
  test('Vietnamese counts syllables, dashes alone are no words', () => {
    expect(wordCount('Hội nghị đào tạo 2023 – 2024')).toBe(6);
    expect(wordCount('Uỷ ban\u00a0nhân dân\n— Quyết định')).toBe(6);
    expect(wordCount('')).toBe(0);
  });

  test('minutes round up and are never none', () => {
    const minutes = (locale: 'vi' | 'en') => (words: number) => readingMinutes(words, locale);
    expect([0, 1, 238, 239, 1190].map(minutes('en'))).toEqual([1, 1, 1, 2, 5]);
    expect([0, 1, 312, 313, 1560].map(minutes('vi'))).toEqual([1, 1, 1, 2, 5]);
  });
});
