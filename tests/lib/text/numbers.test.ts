import { expect, test } from 'vitest';
import { formatFileSize, formatNumber } from '../../../lib/text/numbers.ts';

test('thousands are grouped as each language does', () => {
  expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
  expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  expect(formatNumber(999, 'vi')).toBe('999');
});

test.each([
  [0, '0,1 kB', '0.1 kB'],
  [999, '1 kB', '1 kB'],
  [1500, '1,5 kB', '1.5 kB'],
  [9_949, '9,9 kB', '9.9 kB'],
  [9_950, '10 kB', '10 kB'],
  [120_000, '120 kB', '120 kB'],
  [999_400, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [1_234_567, '1,2 MB', '1.2 MB'],
  [25_000_000, '25 MB', '25 MB'],
  [3_400_000_000, '3,4 GB', '3.4 GB'],
  [5_000_000_000_000, '5.000 GB', '5,000 GB'],
])('%d bytes', (bytes, vi, en) => {
  expect(formatFileSize(bytes, 'vi').replace('\u00a0', ' ')).toBe(vi);
  expect(formatFileSize(bytes, 'en').replace('\u00a0', ' ')).toBe(en);
});
