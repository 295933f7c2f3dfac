import { expect, test } from 'vitest';
import { chance, uuidAt } from '../../../lib/corpus/chance.ts';

const numbers = (seed: number, count = 1000) => {
  const { next } = chance(seed);
  return Array.from({ length: count }, next);
};

test('the same seed gives the same chance, another one another', () => {
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});

test('chance is spread evenly from 0 up to 1', () => {
  const tenths = Array(10).fill(0);
  for (const number of numbers(3, 10_000)) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    tenths[Math.floor(number * 10)] += 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('whole numbers reach both ends, and no further', () => {
  const { between } = chance(1);
  const drawn = new Set(Array.from({ length: 500 }, () => between(2, 5)));
  expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
});

test('some of a list are different ones, all of it at most; nothing cannot be picked from', () => {
  const { some, pick } = chance(1);
  for (let count = 0; count <= 3; count++)
    expect(new Set(some(['a', 'b', 'c', 'd'], count)).size).toBe(count);
  expect(some(['a', 'b'], 9).sort()).toEqual(['a', 'b']);
  expect(some([], 3)).toEqual([]);
  expect(() => pick([])).toThrow();
});

test('ids are of version 7 and follow the time', () => {
  const luck = chance(5);
  const ids = Array.from({ length: 200 }, (_, index) =>
    uuidAt(new Date(Date.UTC(2014, 8, 1) + index * 86_400_000), luck),
  );
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
