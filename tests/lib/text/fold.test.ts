import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';

describe('folding', () => {
  test.each([
    ['Hội nghị ĐƯỜNG', 'hoi nghi duong'],
    ['ẤẦẨẪẬ ẾỀỂỄỆ ỚỜỞỠỢ ỨỪỬỮỰ ỐỒỔỖỘ ẮẰẲẴẶ ÝỲỶỸỴ', 'aaaaa eeeee ooooo uuuuu ooooo aaaaa yyyyy'],
    ['Đđ Ðð Ɖɖ', 'dd dd dd'],
    ['520/KH-ĐHBN', '520/kh-dhbn'],
    ['Straße, Æsir, Øresund, Łódź, Þór, ŒUVRE', 'strasse, aesir, oresund, lodz, thor, oeuvre'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('both tone placements are one word', () => {
    for (const [modern, old] of [
      ['hòa', 'hoà'],
      ['ủy', 'uỷ'],
      ['thúy', 'thuý'],
      ['lõa', 'loã'],
    ]) {
      expect(fold(modern ?? '')).toBe(fold(old ?? ''));
    }
  });

  test('a lower-case letter with half its marks stays searchable', () => {
    expect(fold('a\u0302')).toBe('a');
    expect(fold('\u0301a\u0323')).toBe('a');
  });

  test('again changes nothing, and NFD equals NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(folded);
        expect(fold(text.normalize('NFC'))).toBe(folded);
        expect(fold(text.toUpperCase().toLowerCase())).toBe(fold(text.toUpperCase()));
      }),
      { numRuns: 700 },
    );
  });
});
