import { expect, test } from 'vitest';
import { readLines } from '../../../lib/text/csv.ts';

const cells = (text: string) => readLines(text).map((line) => line.cells);

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\ufeffa;b\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r', [['a', 'b']]],
  ['"a,1",b', [['a,1', 'b']]],
  ['"nói ""vâng""", b ', [['nói "vâng"', 'b']]],
  ['"hai\ndòng",b', [['hai\ndòng', 'b']]],
  ['a\n\n , \nb', [['a'], ['b']]],
  ['', []],
])('%j', (text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('lines are counted as an editor counts them', () => {
  expect(readLines('a,1\n\n"b\n2",3\nc,4').map(({ line }) => line)).toEqual([1, 3, 5]);
});
