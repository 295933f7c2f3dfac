import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugLimit, slugOf, slugPattern } from '../../../lib/text/slug.ts';

describe('the slug of a headline', () => {
  test.each([
    ['Hội nghị đào tạo 2023–2024', 'hoi-nghi-dao-tao-2023-2024'],
    ['ĐẤU THẦU: Ấ Ễ Ợ Ự Ỗ', 'dau-thau-a-e-o-u-o'],
    ['Uỷ ban, ủy ban', 'uy-ban-uy-ban'],
    ['Ðại hội Ɖoàn ð', 'dai-hoi-doan-d'],
    ['Kế hoạch 200/KH-ĐHBN', 'ke-hoach-200-kh-dhbn'],
    ['Hội\u00a0nghị\u200b công\u200bđoàn', 'hoi-nghi-congdoan'],
    ['Women’s Day – the dean’s “open” door', 'womens-day-the-deans-open-door'],
    ['Guests from Łódź, Straßburg, Tromsø and Besançon', 'guests-from-lodz-strassburg-tromso-and-besancon'],
    ['  --  Tin  vắn!  ', 'tin-van'],
    ['1.000 sinh viên', '1-000-sinh-vien'],
  ])('%s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  test.each(['', '   ', '!!!', '🎓', '会议', 'Новости'])('none for %j', (headline) => {
    expect(slugOf(headline)).toBe('');
  });

  test('a long headline is cut after a whole word', () => {
    const slug = slugOf('trường '.repeat(40));
    expect(slug).toBe(Array(17).fill('truong').join('-'));
    expect(slug.length).toBeLessThanOrEqual(slugLimit);
  });

  test('a first word without end is cut', () => {
    expect(slugOf('a'.repeat(300))).toBe('a'.repeat(slugLimit));
  });

  test('always one that the database takes, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (headline) => {
        const slug = slugOf(headline);
        if (slug !== '') expect(slug).toMatch(slugPattern);
        expect(slug.length).toBeLessThanOrEqual(slugLimit);
      }),
      { numRuns: 700 },
    );
  });

  test('NFD gives what NFC gives; a slug’s slug is itself', () => {
    const headline = fc.string({
      unit: fc.constantFrom(...'Ấ Ễ Ợ Ự Ỗ đường Đại ủy uỷ 2023/KH-'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.oneof(headline, fc.string({ unit: 'grapheme' })), (text) => {
        const slug = slugOf(text);
        expect(slugOf(text.normalize('NFD'))).toBe(slug);
        expect(slugOf(text.normalize('NFC'))).toBe(slug);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
