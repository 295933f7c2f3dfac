import { expect, test } from 'vitest';
import { isHeld } from '../../../lib/delivery/conditional.ts';

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a"', true],
  ['*', true],
  [' * ', true],
  [undefined, false],
  ['', false],
  ['"b"', false],
  ['a', false],
  ['"a-br"', false],
])('If-None-Match: %s', (header, held) => {
  expect(isHeld(header, '"a"')).toBe(held);
});
