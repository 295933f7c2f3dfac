import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseLine } from '../../../lib/text/normalise.ts';

const anyText = fc.string({ unit: 'binary' });
const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'Hội nghị ĐẤU THẦU Ễ Ợ Ự Ỗ ở trường đại học',
    '\u0301',
    '\u0323',
    '\u031b',
    '\u200b',
    'ð',
    'Ð',
  ),
});

describe('stored text', () => {
  test('is NFC, whatever the keyboard made: stacked marks Ấ Ễ Ợ Ự Ỗ', () => {
    for (const letter of ['Ấ', 'Ễ', 'Ợ', 'Ự', 'Ỗ', 'ặ', 'ỵ', 'ẫ']) {
      expect(normalise(letter.normalize('NFD'))).toBe(letter);
    }
    expect(normalise('Tru\u031bo\u031b\u0300ng')).toBe('Trường');
  });

  test('marks in another order, and the old tone marks, give the same letter', () => {
    expect(normalise('e\u0323\u0302')).toBe('ệ');
    expect(normalise('e\u0302\u0323')).toBe('ệ');
    expect(normalise('a\u0341')).toBe('á');
  });

  test('a mark that was parted from its letter finds it again', () => {
    expect(normalise('ho\u200b\u0302\u0323i')).toBe('hội');
    expect(normalise('ho\u00ad\u0301a')).toBe('hóa');
    expect(normalise('ho\u0000\u0301a')).toBe('hóa');
  });

  test('tone placement is the writer’s: uỷ and ủy both stay', () => {
    expect(normalise('uỷ ban, ủy ban')).toBe('uỷ ban, ủy ban');
  });

  test('eth that stands for đ becomes đ at the beginning of a word', () => {
    expect(normalise('Ðại hội Ðoàn, ðổi mới, “Ðào tạo”, ÐHBK')).toBe(
      'Đại hội Đoàn, đổi mới, “Đào tạo”, ĐHBK',
    );
    expect(normalise('Ɖại học')).toBe('Đại học');
    expect(normalise('Sigurður Guðmundsson, SIGURÐUR')).toBe('Sigurður Guðmundsson, SIGURÐUR');
  });

  test.each([
    ['zero-width space', '\u200b'],
    ['byte-order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['word joiner', '\u2060'],
    ['null', '\u0000'],
    ['escape', '\u001b'],
    ['a control of Latin-1', '\u0092'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['zero-width joiner', '\u200d'],
    ['zero-width non-joiner', '\u200c'],
  ])('%s is removed from a word', (_name, character) => {
    expect(normalise(`ngh${character}ị`)).toBe('nghị');
  });

  test('emoji keep their joiners', () => {
    expect(normalise('👩\u200d🎓')).toBe('👩\u200d🎓');
  });

  test('every line end is a newline, Word’s line break among them; tabs and no-break spaces stay', () => {
    expect(normalise('một\r\nhai\rba\vbốn\u2028năm\u2029sáu\u0085bảy\fhết')).toBe(
      'một\nhai\nba\nbốn\nnăm\nsáu\nbảy\nhết',
    );
    expect(normalise('10\u00a0km\tđường')).toBe('10\u00a0km\tđường');
  });

  test('half a character, which the database refuses, is removed', () => {
    expect(normalise('a\ud83c')).toBe('a');
  });

  test.each([
    ['any text', anyText],
    ['Vietnamese', vietnamese],
  ])('%s: again changes nothing; NFC; well formed', (_name, text) => {
    fc.assert(
      fc.property(text, (original) => {
        const once = normalise(original);
        expect(normalise(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('NFD input equals NFC input', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
    );
  });
});

describe('one line', () => {
  test('white space of every kind becomes one space', () => {
    expect(normaliseLine('  Hội\u00a0nghị \t\n đào\u2003tạo\u3000 ')).toBe('Hội nghị đào tạo');
    expect(normaliseLine('\u200b \ufeff')).toBe('');
  });

  test('again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseLine(text);
        expect(normaliseLine(once)).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      }),
      { numRuns: 700 },
    );
  });
});
