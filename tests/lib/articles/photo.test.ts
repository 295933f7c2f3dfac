import { expect, test } from 'vitest';
import { type PhotoRow, photoOf } from '../../../lib/articles/photo.ts';

const row: PhotoRow = {
  id: 'a',
  width: 1600,
  height: 1067,
  colour: '#8a6f55',
  credit: 'Quốc Đạt',
  focusX: null,
  focusY: null,
  texts: {
    vi: { alt: 'Hội trường', caption: 'Toàn cảnh', decorative: false },
    en: { alt: 'The hall', caption: '', decorative: false },
  },
  renditions: [
    { format: 'avif', file: 'a-320.avif', width: 320, height: 213 },
    { format: 'jpeg', file: 'a-320.jpg', width: 320, height: 213 },
    { format: 'avif', file: 'a-640.avif', width: 640, height: 427 },
  ],
};

test('words missing in a language are the other’s, and say so', () => {
  expect(photoOf(row, 'en')).toMatchObject({
    alt: { text: 'The hall', lang: 'en' },
    caption: { text: 'Toàn cảnh', lang: 'vi' },
  });
});

test('words missing in both are none', () => {
  expect(photoOf({ ...row, texts: null }, 'vi')).toMatchObject({ alt: null, caption: null });
});

test('a decorative photo says nothing in its language, and lends no words to it', () => {
  const vi = { alt: '', caption: 'Hoa văn', decorative: true };
  const texts = { ...row.texts, vi };
  expect(photoOf({ ...row, texts }, 'vi')).toMatchObject({ alt: null, caption: { text: 'Hoa văn' } });
  expect(photoOf({ ...row, texts: { vi } }, 'en').alt).toBeNull();
  expect(photoOf({ ...row, texts }, 'en').alt).toEqual({ text: 'The hall', lang: 'en' });
});

test('the point that stays in sight is both its parts, or none', () => {
  expect(photoOf({ ...row, focusX: 0, focusY: 1000 }, 'vi').focus).toEqual({ x: 0, y: 1000 });
  expect(photoOf(row, 'vi').focus).toBeNull();
});

test('files are told apart by format and keep their order', () => {
  const { avif, webp, jpeg } = photoOf(row, 'vi');
  expect(avif.map(({ file }) => file)).toEqual(['a-320.avif', 'a-640.avif']);
  expect(webp).toEqual([]);
  expect(jpeg).toEqual([{ file: 'a-320.jpg', width: 320, height: 213 }]);
});
