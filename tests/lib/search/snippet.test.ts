import { describe, expect, test } from 'vitest';
import { marked, matcherFor, passageOf, type TextPart } from '../../../lib/search/snippet.ts';

const matcher = (...words: string[]) => matcherFor(new Set(words), new Map());

const shown = (parts: TextPart[]): string =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const plain = (parts: TextPart[]): string => parts.map(({ text }) => text).join('');

describe('a headline', () => {
  test('is marked where it has the words, with marks or without', () => {
    expect(shown(marked('Hội nghị viên chức', matcher('hoi', 'nghi')))).toBe('[Hội nghị] viên chức');
    expect(shown(marked('HỘI  NGHỊ'.normalize('NFD').normalize('NFC'), matcher('hoi', 'nghi')))).toBe(
      '[HỘI  NGHỊ]',
    );
    expect(shown(marked('Ủy ban và uỷ thác', matcher('uy')))).toBe('[Ủy] ban và [uỷ] thác');
  });

  test('has a day or a number marked as a whole', () => {
    const words = matcher('d2023x6x30', 'n200xxkhxdhbn', 'y2023x2024');
    expect(shown(marked('Kế hoạch 200/KH-ĐHBN ngày 30 tháng 6 năm 2023, năm học 2023–2024', words))).toBe(
      'Kế hoạch [200/KH-ĐHBN] ngày [30 tháng 6 năm 2023], năm học [2023–2024]',
    );
    expect(shown(marked('Ngày 30/6/2023', matcher('2023')))).toBe('Ngày [30/6/2023]');
  });

  test('keeps stray syllables unmarked where the words stand together elsewhere', () => {
    expect(shown(marked('Hội trường đầy: hội nghị mở', matcher('hoi', 'nghi')))).toBe(
      'Hội trường đầy: [hội nghị] mở',
    );
    expect(shown(marked('Hội trường và nghị quyết', matcher('hoi', 'nghi')))).toBe(
      '[Hội] trường và [nghị] quyết',
    );
  });

  test('is the same text, whatever is marked in it', () => {
    const text = '“Giọt hồng” – 500 đơn vị; <b>máu</b> & 3,5 lít 🎓 hồng';
    expect(plain(marked(text, matcher('hong', 'mau', '500')))).toBe(text);
    expect(shown(marked('', matcher('a')))).toBe('');
  });

  test('in English is marked where a word has the same stem', () => {
    const stems = new Map([
      ['conferences', 'confer'],
      ['conference', 'confer'],
    ]);
    expect(shown(marked('Conferences end', matcherFor(new Set(['confer']), stems)))).toBe(
      '[Conferences] end',
    );
  });
});

describe('a passage', () => {
  const sapo = 'Gần ba trăm đại biểu bàn kế hoạch của năm học mới.';
  const filler = 'Chương trình diễn ra trong không khí ấm áp và kéo dài đến trưa. '.repeat(6);

  test('is the sapo where that says most, and where nothing is found', () => {
    expect(shown(passageOf(sapo, 'Không có gì.', matcher('dai', 'bieu')))).toContain('[đại biểu]');
    expect(shown(passageOf(sapo, 'Không có gì.', matcher('xyz')))).toBe(sapo);
  });

  test('comes from the line with most of the different words, cut between words', () => {
    const body = `Hội đồng trường họp.\n${filler}Cuối buổi, hội nghị thông qua nghị quyết. ${filler}`;
    const passage = shown(passageOf(sapo, body, matcher('hoi', 'nghi', 'quyet')));
    expect(passage).toContain('[hội nghị] thông qua [nghị quyết]');
    expect(passage).toMatch(/^… \S/);
    expect(passage).toMatch(/\S …$/);
    expect(passage.length).toBeLessThan(260);
    const words = passage
      .replace(/[[\]…]/g, '')
      .trim()
      .split(/\s+/);
    for (const word of words) expect(body.split(/\s+/)).toContain(word);
  });

  test('of a few words, as in a table, stands after the beginning of the sapo', () => {
    expect(shown(passageOf(sapo, 'Ngày\n28/4/2023', matcher('d2023x4x28')))).toBe(`${sapo} … [28/4/2023]`);
  });

  test('is never longer than a few lines, even of one endless word', () => {
    expect(
      plain(passageOf(sapo, `${'a'.repeat(5000)} hội ${'b'.repeat(5000)}`, matcher('hoi'))).length,
    ).toBeLessThan(400);
  });
});
