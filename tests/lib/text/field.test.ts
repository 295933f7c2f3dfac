import { expect, test } from 'vitest';
import { z } from 'zod';
import { readInput } from '../../../lib/input.ts';
import { distinct } from '../../../lib/text/distinct.ts';
import { line, lines, optionalDay, optionalTime, requiredLine } from '../../../lib/text/field.ts';

const keyOf = (schema: z.ZodType, value: unknown) => {
  const result = readInput(schema, value);
  return result.ok ? result.data : result.issues[0]?.key;
};

test('a line is normalised before it is measured', () => {
  const name = 'Ễnh Ương'.normalize('NFD');
  expect(name.length).toBeGreaterThan(8);
  expect(keyOf(line(8), ` ${name}\u200b\n`)).toBe('Ễnh Ương');
  expect(keyOf(line(7), name)).toBe('tooLong');
  expect(keyOf(line(7), '')).toBe('');
  expect(keyOf(line(7), undefined)).toBe('required');
});

test('a required line needs something that can be seen', () => {
  expect(keyOf(requiredLine(9), ' \u200b\u00a0')).toBe('required');
  expect(keyOf(requiredLine(9), ' Ấp ')).toBe('Ấp');
});

test('several lines keep their breaks', () => {
  expect(keyOf(lines(20), '\r\nMột\r\nHai\r\n')).toBe('Một\nHai');
});

test.each([
  ['2023-06-30', '2023-06-30'],
  ['2024-02-29', '2024-02-29'],
  ['', null],
  [null, null],
  [undefined, null],
  ['2023-02-29', 'date'],
  ['2023-06-31', 'date'],
  ['0000-01-01', 'date'],
  ['30/6/2023', '2023-06-30'],
  ['6/30/2023', 'date'],
  ['1/1/1899', 'date'],
  ['2023-6-30', 'date'],
])('the day %s is %s', (typed, read) => {
  expect(keyOf(optionalDay, typed)).toBe(read);
});

test.each([
  ['07:30', '07:30'],
  ['23:59', '23:59'],
  ['', null],
  [undefined, null],
  ['24:00', 'time'],
  ['7:30', '07:30'],
  ['07:60', 'time'],
  ['7h30', '07:30'],
  ['sáng', 'time'],
])('the time %s is %s', (typed, read) => {
  expect(keyOf(optionalTime, typed)).toBe(read);
});

test('a list blames the later of two that are the same', () => {
  const list = z
    .array(z.object({ name: z.string() }))
    .superRefine(distinct((entry) => entry.name.toLowerCase(), 'twice', 'name'));
  const result = readInput(z.object({ list }), { list: [{ name: 'a' }, { name: 'b' }, { name: 'A' }] });
  expect(result).toEqual({ ok: false, issues: [{ field: 'list.2.name', key: 'twice' }] });
});
