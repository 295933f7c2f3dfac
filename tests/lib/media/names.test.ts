import { describe, expect, test } from 'vitest';
import { pdfName, readName, renditionName } from '../../../lib/media/names.ts';
import { fileName } from '../../../lib/media/schema.ts';

const bytes = Buffer.from('bytes');

describe('a served name', () => {
  test('says its type, and for a PDF what to save it as', () => {
    expect(readName(renditionName('a', bytes, 640, 'avif'))).toEqual({ type: 'image/avif' });
    expect(readName(renditionName('a', bytes, 640, 'webp'))).toEqual({ type: 'image/webp' });
    expect(readName(renditionName('a', bytes, 1920, 'jpeg'))).toEqual({ type: 'image/jpeg' });
    expect(readName(pdfName('a', bytes, 'Kế hoạch số 200-KH-ĐHBN.pdf'))).toEqual({
      type: 'application/pdf',
      saveAs: 'ke-hoach-so-200-kh-dhbn.pdf',
    });
  });

  test('of a PDF whose own name has no letters, or very many, still reads', () => {
    for (const name of ['.pdf', '???.PDF', `${'Quyết định '.repeat(30)}.pdf`, '会议.pdf']) {
      const made = pdfName('a', bytes, name);
      expect(made.length).toBeLessThanOrEqual(120);
      expect(readName(made)?.saveAs).toMatch(/^[a-z0-9-]+\.pdf$/);
    }
  });

  test.each([
    '',
    '..',
    '../originals/0192-a',
    '..%2f..%2fetc%2fpasswd',
    `${'a'.repeat(32)}-640.svg`,
    `${'a'.repeat(32)}-640.avif.html`,
    `${'a'.repeat(32)}-0640.avif`,
    `${'A'.repeat(32)}-640.avif`,
    `${'a'.repeat(31)}-640.avif`,
    `/${'a'.repeat(32)}-640.avif`,
    `${'a'.repeat(32)}-640.avif\0`,
    `${'a'.repeat(32)}-640.avif\n`,
    `${'a'.repeat(32)}-../../x.pdf`,
    `${'a'.repeat(32)}-a"b.pdf`,
  ])('is never %j', (name) => {
    expect(readName(name)).toBeNull();
  });
});

describe('the name of an upload', () => {
  test.each([
    ['C:\\Ảnh\\Hội nghị.JPG', 'Hội nghị.JPG'],
    ['../../etc/passwd', 'passwd'],
    ['Hội nghị.jpg', 'Hội nghị.jpg'],
    ['ảnh\n 1\u200b.png', 'ảnh 1.png'],
    ['', 'tep'],
    ['///', 'tep'],
  ])('%j becomes %j', (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  test('is cut between characters, not inside one', () => {
    expect(fileName('🎓'.repeat(300))).toBe('🎓'.repeat(255));
  });
});
