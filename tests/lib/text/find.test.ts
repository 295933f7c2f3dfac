import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../lib/text/find.ts';

const loose = { cases: false, marks: false };
const exact = { cases: true, marks: true };
const found = (text: string, sought: string, exactness = loose) =>
  placesOf(text, sought, exactness).map(({ from, to }) => text.slice(from, to));

describe('what is sought', () => {
  test('is found without marks and capitals, in both normal forms', () => {
    const text = 'Hội nghị, HỘI NGHỊ và hoi nghi; Đường dài';
    expect(found(text, 'hoi nghi')).toEqual(['Hội nghị', 'HỘI NGHỊ', 'hoi nghi']);
    expect(found(text, 'duong')).toEqual(['Đường']);
    expect(found(text.normalize('NFD'), 'hội nghị'.normalize('NFC'))).toHaveLength(3);
    expect(found('Ấm Ễnh Ợ', 'enh')).toEqual(['Ễnh']);
  });

  test('is found with marks, with capitals, or with both', () => {
    const text = 'hội Hội hoi Hoi';
    expect(found(text, 'hội', { cases: false, marks: true })).toEqual(['hội', 'Hội']);
    expect(found(text, 'Hoi', { cases: true, marks: false })).toEqual(['Hội', 'Hoi']);
    expect(found(text, 'Hội', exact)).toEqual(['Hội']);
    expect(found(text.normalize('NFD'), 'Hội', exact)).toEqual(['Hội'.normalize('NFD')]);
  });

  test('takes any space for a space, never half a letter, and nothing for nothing', () => {
    expect(found('25\u00a0kg', '25 kg')).toEqual(['25\u00a0kg']);
    expect(found('ôi'.normalize('NFD'), 'o', exact)).toEqual([]);
    expect(found('straße', 's')).toEqual(['s']);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('abc', '')).toEqual([]);
    expect(found('', 'a')).toEqual([]);
  });

  test('every part of a text is found where it stands', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăâbđĐeêỄỢ ị.ỷ'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(12), fc.constantFrom(loose, exact), (words, start, length, how) => {
        const from = words ? start % words.length : 0;
        const sought = words.slice(from, from + length + 1);
        const places = placesOf(words, sought, how);
        if (sought) expect(places.length).toBeGreaterThan(0);
        let last = 0;
        for (const place of places) {
          expect(place.from).toBeGreaterThanOrEqual(last);
          last = place.to;
        }
      }),
    );
  });
});
