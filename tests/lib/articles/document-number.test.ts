import { expect, test } from 'vitest';
import { documentKey } from '../../../lib/articles/document-number.ts';

test.each([
  ['200/KH-ĐHBN', '200/KH-DHBN'],
  ['200/kh-đhbn', '200/KH-DHBN'],
  [' 200 / KH – ĐHBN ', '200/KH-DHBN'],
  ['200/KH‑ĐHBN', '200/KH-DHBN'],
  ['15/QĐ-UBND'.normalize('NFD'), '15/QD-UBND'],
  ['01/2023/TT-BGDĐT', '01/2023/TT-BGDDT'],
])('%s is the same number as %s', (typed, key) => {
  expect(documentKey(typed)).toBe(key);
});

test('other numbers stay apart', () => {
  expect(new Set(['20/KH', '2/0KH', '20-KH', '20/KHĐ'].map(documentKey)).size).toBe(4);
});
