import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { extensions } from '../../../components/desk/editor/extensions.ts';
import { articleText, placeIn } from '../../../lib/facts/article-text.ts';
import type { Body } from '../../../lib/text/document.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

const body = {
  type: 'doc',
  content: [
    paragraph(
      text('Ngày 30/6/2023, '),
      { type: 'text', text: 'hội nghị', marks: [{ type: 'bold' }] },
      text(' khai mạc.'),
    ),
    { type: 'paragraph' },
    { type: 'image', attrs: { mediaId: '6b1c9d0e-1111-4222-8333-444455556666' } },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Có 87 đại biểu'))] }] },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('lúc 7h30'))] }] },
      ],
    },
    {
      type: 'heading',
      attrs: { level: 2 },
      content: [text('Dòng một'), { type: 'hardBreak' }, text('năm 2024')],
    },
    paragraph(text('Sau chú thích'), { type: 'footnote', attrs: { note: 'Một lời' } }, text(' là 95%')),
    { type: 'pullFigure', attrs: { figure: '95%', says: 'có việc làm' } },
    paragraph(text('Hết.')),
  ],
} as unknown as Body;

const whole = articleText({ title: 'Hội nghị năm 2023', sapo: ' ', body });
const at = (words: string) => {
  const start = whole.text.indexOf(words);
  return placeIn(whole, { start, end: start + words.length });
};

describe('the text of an article', () => {
  test('leaves out what is empty and parts blocks by blank lines', () => {
    expect(whole.text.split('\n\n')).toEqual([
      'Hội nghị năm 2023',
      'Ngày 30/6/2023, hội nghị khai mạc.',
      'Có 87 đại biểu',
      'lúc 7h30',
      'Dòng một\nnăm 2024',
      'Sau chú thích  là 95%',
      '95% có việc làm',
      'Hết.',
    ]);
  });

  test('stands where the editor counts it', () => {
    const doc = getSchema(extensions).nodeFromJSON(body);
    doc.check();
    for (const words of ['30/6/2023', 'hội nghị khai', '87 đại', '7h30', 'năm 2024', 'là 95%', 'Hết']) {
      const place = at(words);
      expect(place?.field, words).toBe('body');
      expect(doc.textBetween(place?.from ?? 0, place?.to ?? 0, '\n', ' '), words).toBe(words);
    }
    const box = at('95% có việc');
    expect(doc.nodeAt(box?.from ?? 0)?.type.name).toBe('pullFigure');
  });

  test('tells the headline from the body, and what reaches over both', () => {
    expect(at('năm 2023')).toEqual({ field: 'title', from: 9, to: 17 });
    expect(placeIn(whole, { start: 0, end: 40 })).toBeNull();
  });

  test('stands where it was typed, also with marks apart', () => {
    const words = 'Lễ kỷ niệm ngày 30/6/2023'.normalize('NFD');
    const typed = articleText({
      title: words,
      sapo: '',
      body: { type: 'doc', content: [{ type: 'paragraph' }] } as Body,
    });
    expect(typed.text).toBe(words.normalize('NFC'));
    const start = typed.text.indexOf('30/6');
    const place = placeIn(typed, { start, end: start + 9 });
    expect(words.slice(place?.from, place?.to)).toBe('30/6/2023');
  });
});
