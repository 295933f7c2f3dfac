import { describe, expect, test } from 'vitest';
import {
  archivePath,
  articlePath,
  atPage,
  documentPath,
  documentsPath,
  frontPath,
  missingPath,
  mostReadPath,
  newsPath,
  openSearchPath,
  searchPath,
  sectionPath,
  unitPath,
} from '../../../lib/i18n/paths.ts';

describe('public addresses', () => {
  test('are in the words of their language', () => {
    expect([frontPath('vi'), frontPath('en')]).toEqual(['/vi', '/en']);
    expect([newsPath('vi'), newsPath('en')]).toEqual(['/vi/tin-tuc', '/en/news']);
    expect(articlePath('vi', 'hoi-nghi')).toBe('/vi/tin-tuc/hoi-nghi');
    expect(articlePath('en', 'conference')).toBe('/en/news/conference');
    expect([sectionPath('vi', 'cong-doan'), unitPath('vi', 'khoa-co-khi')]).toEqual([
      '/vi/chuyen-muc/cong-doan',
      '/vi/don-vi/khoa-co-khi',
    ]);
    expect([sectionPath('en', 'union'), unitPath('en', 'mechanics')]).toEqual([
      '/en/section/union',
      '/en/unit/mechanics',
    ]);
  });

  test('of the archive name the school year and the month', () => {
    expect(archivePath('vi')).toBe('/vi/luu-tru');
    expect(archivePath('vi', 2023)).toBe('/vi/luu-tru/2023-2024');
    expect(mostReadPath('vi')).toBe('/vi/doc-nhieu');
    expect(mostReadPath('en', { year: 2023, month: 8 })).toBe('/en/most-read/2023-08');
    expect(archivePath('en', 2023, 9)).toBe('/en/archive/2023-2024/9');
  });

  test('of a search name what it is narrowed to, and nothing else', () => {
    expect([searchPath('vi'), searchPath('en')]).toEqual(['/vi/tim-kiem', '/en/search']);
    expect(searchPath('vi', { q: 'hội nghị & 30/6' })).toBe(
      '/vi/tim-kiem?q=h%E1%BB%99i+ngh%E1%BB%8B+%26+30%2F6',
    );
    const narrowed = { q: 'a', section: 'union', unit: null, year: '2023-2024', newest: true };
    expect(searchPath('en', narrowed)).toBe(
      '/en/search?q=a&section=union&school-year=2023-2024&order=newest',
    );
    expect(atPage(searchPath('en', { q: 'a' }), 'en', 2)).toBe('/en/search?q=a&page=2');
    expect(openSearchPath('vi')).toBe('/vi/opensearch.xml');
  });

  test('have a page number from the second page on, in the language’s own parameter', () => {
    expect(atPage('/vi/tin-tuc', 'vi', 1)).toBe('/vi/tin-tuc');
    expect(atPage('/vi/tin-tuc', 'vi', 2)).toBe('/vi/tin-tuc?trang=2');
    expect(atPage('/en/news', 'en', 2)).toBe('/en/news?page=2');
    expect(atPage(documentsPath('vi', 'ke-hoach'), 'vi', 2)).toBe('/vi/van-ban?loai=ke-hoach&trang=2');
    expect(documentPath('en', '200-kh-dhbn-2023')).toBe('/en/documents/200-kh-dhbn-2023');
  });

  test('cannot be left by what stands in them', () => {
    expect(articlePath('vi', '../admin?x#y')).toBe('/vi/tin-tuc/..%2Fadmin%3Fx%23y');
    expect(missingPath('en', 'a&page=2')).toBe('/en/news?from=a%26page%3D2');
  });
});
