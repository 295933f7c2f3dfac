import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPen, type Pen } from '../../../lib/cards/lettering.ts';
import { paragraph } from '../../../lib/cards/paragraph.ts';

let pen: Pen;

beforeAll(async () => {
  pen = await loadPen(650);
});

const box = { width: 560, height: 342, sizes: [60, 48, 39, 31] };

const word = fc.constantFrom('Hội', 'nghị', 'ẤỄỢỰỖ', '2023–2024', '200/KH-ĐHBN', 'chuyên', '“Đổi', 'a');

describe('a headline', () => {
  test('is set as large as it fits, in lines of like length', () => {
    const short = paragraph(pen, 'Đại hội Công đoàn', box);
    expect([short.size, short.lines.length]).toEqual([60, 1]);
    const long = paragraph(pen, 'Hội nghị viên chức, người lao động năm học 2023–2024 của nhà trường', box);
    const widths = long.lines.map(({ width }) => width);
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.min(...widths)).toBeGreaterThan(0.5 * Math.max(...widths));
  });

  test('never leaves its box, however long', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
        const { lines, leading } = paragraph(pen, words.join(' '), box);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length * leading).toBeLessThanOrEqual(box.height);
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(box.width + 2);
      }),
      { numRuns: 60 },
    );
  });

  test('that is too long is cut to its box', () => {
    const { lines, size, leading } = paragraph(pen, 'Hội nghị '.repeat(60), box);
    expect(size).toBe(31);
    expect(lines).toHaveLength(Math.floor(box.height / leading));
    expect(paragraph(pen, '', box).lines).toEqual([]);
  });

  test('has a whole outline for every Vietnamese letter, composed or not', () => {
    for (const letter of 'ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰĐđỳỷỹỵ') {
      const composed = pen.line(letter, 100);
      expect(composed.d.length).toBeGreaterThan(20);
      expect(pen.line(letter.normalize('NFD'), 100)).toEqual(composed);
      const base = letter.normalize('NFD').charAt(0);
      if (base !== letter) expect(composed.d).not.toBe(pen.line(base, 100).d);
    }
  });

  test('leaves out what the serif cannot write', () => {
    expect(pen.line('Hội 🎓nghị 会', 40).d).toBe(pen.line('Hội nghị ', 40).d);
  });
});
