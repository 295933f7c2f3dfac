import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { House } from '../../../../lib/text/proof/slip.ts';
import { slipsIn } from '../../../../lib/text/proof/slips.ts';
import { withHorns, withTone } from '../../../../lib/text/proof/tone.ts';

const vi: House = { locale: 'vi', tone: 'older' };
const en: House = { locale: 'en', tone: 'older' };

/** A line as it is when every proposal is taken. */
const mended = (line: string, house: House = vi): string =>
  slipsIn(line, house).reduceRight(
    (text, { from, to, proposal }) => text.slice(0, from) + proposal + text.slice(to),
    line,
  );
const kinds = (line: string, house: House = vi) => slipsIn(line, house).map(({ kind }) => kind);

describe('a slip of the list', () => {
  test.each([
    ['Hiệu trường nhà trường', 'Hiệu trưởng nhà trường'],
    ['PHÓ HIỆU TRƯỜNG', 'PHÓ HIỆU TRƯỞNG'],
    ['các nghành học', 'các ngành học'],
    ['bổ xung hồ sơ', 'bổ sung hồ sơ'],
    ['nguời và trưòng đuợc', 'người và trường được'],
    ['TRUỜNG', 'TRƯỜNG'],
    ['của của nhà trường', 'của nhà trường'],
    ['Các các đại biểu', 'Các đại biểu'],
  ])('%s', (line, right) => {
    expect(mended(line)).toBe(right);
    expect(mended(line.normalize('NFD')).normalize('NFC')).toBe(right);
  });

  test.each([
    'Trường học hiệu quả',
    'Luôn luôn, người người, nhà nhà, xanh xanh',
    'thuở ấy ấm Ễnh Ợ, huơ tay, quơ',
    'Nghị quyết số 12-NQ/TW của Đảng ủy',
    'của, của',
    'Thương hiệu trường, phù hiệu trường, phát sinh viện phí, đọc giả thuyết',
    'toàn trường quý, thuyền, hoài, khuỷu',
  ])('is none: %s', (line) => expect(slipsIn(line, vi)).toEqual([]));

  test('in English', () => {
    expect(mended('The the Univeristy recieved', en)).toBe('The University received');
    expect(slipsIn('Hiệu trường', en)).toEqual([]);
  });
});

describe('the tone mark', () => {
  const pairs = [
    ['hòa', 'hoà'],
    ['ủy', 'uỷ'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['HỌA', 'HOẠ'],
    ['lũy', 'luỹ'],
  ] as const;

  test.each(pairs)('of %s and %s stands where the house wants it', (older, newer) => {
    for (const word of [older, newer]) {
      expect(withTone(word, 'older')).toBe(older);
      expect(withTone(word.normalize('NFD'), 'newer')).toBe(newer);
    }
    expect(mended(`${newer}, ${older}`)).toBe(`${older}, ${older}`);
    expect(mended(`${newer}, ${older}`, { ...vi, tone: 'newer' })).toBe(`${newer}, ${newer}`);
  });

  test.each(['toàn', 'quý', 'quỷ', 'hoa', 'uy', 'hoài', 'thủ', 'ngoéo', 'boa', 'café'])(
    'of %s has no choice',
    (word) => {
      expect(withTone(word, 'older') ?? word).toBe(word);
      expect(withTone(word, 'newer') ?? word).toBe(word);
    },
  );

  test('and half a horn are told apart', () => {
    expect(['nguời', 'ngưòi', 'đuợc', 'Phuơng'].map(withHorns)).toEqual(['người', 'người', 'được', 'Phương']);
    expect(['thuở', 'người', 'quơ', 'huơ', 'mua'].map(withHorns)).toEqual([null, null, null, null, null]);
  });
});

describe('spaces and signs', () => {
  test.each([
    ['Sáng nay ,nhà trường  họp .', 'Sáng nay, nhà trường họp.'],
    ['viên chức,người lao động', 'viên chức, người lao động'],
    ['kết thúc.Nhà trường', 'kết thúc. Nhà trường'],
    ['Ông nói: "Rất vui"', 'Ông nói: “Rất vui”'],
    ['năm học 2023-2024', 'năm học 2023–2024'],
    ['Hà Nội - Thái Nguyên...', 'Hà Nội – Thái Nguyên…'],
    ['cân 25 kg, đạt 85 % và 3 giờ', 'cân 25\u00a0kg, đạt 85\u00a0% và 3\u00a0giờ'],
  ])('%s', (line, right) => expect(mended(line)).toBe(right));

  test('differ in English', () => {
    expect(mended('the students\' "choice", don\'t; 85 %', en)).toBe('the students’ “choice”, don’t; 85%');
    expect(kinds("M'Drăk")).toEqual([]);
  });

  test.each([
    'Kế hoạch số 200/KH-ĐHBN, ngày 30/6/2023, lúc 7:30, 1.234,5 đồng',
    'TP.HCM, TS.BS, truong.edu.vn/tin?a=1,b, ten@truong.edu.vn, https://a.vn/x:y',
    'Điện thoại 0208-384-6254; số 12-2023/QĐ',
    'câu hỏi?! Vâng… (có); “thế à?”',
  ])('are right in: %s', (line) =>
    expect(slipsIn(line, vi).filter(({ kind }) => kind !== 'unbroken')).toEqual([]),
  );
});

test('proposals lie in the line, in order, apart, and leave nothing to propose once they are taken', () => {
  const parts = [
    'Ấm',
    ' ',
    '  ',
    ',',
    '.',
    '"',
    'hoà',
    'của',
    'nguời',
    '2023-2024',
    '25 kg',
    ' - ',
    '...',
    'hội nghi',
    '\ufffc',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 14 }),
      fc.constantFrom(vi, en),
      (list, house) => {
        const line = list.join('');
        let from = 0;
        for (const slip of slipsIn(line, house)) {
          expect(slip.from).toBeGreaterThanOrEqual(from);
          expect(slip.found).toBe(line.slice(slip.from, slip.to));
          expect(slip.proposal).not.toBe(slip.found);
          from = slip.to;
        }
        let now = line;
        for (let turn = 0; turn < 30 && slipsIn(now, house).length > 0; turn += 1) now = mended(now, house);
        expect(slipsIn(now, house)).toEqual([]);
      },
    ),
  );
});
