import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from '../../../lib/text/same-json.ts';

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, found]) => [name, sorted(found)]),
  );
};
const written = (value: unknown) => JSON.stringify(sorted(JSON.parse(JSON.stringify(value))));
const anything = () => fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));

test('two values are the same exactly when they are written alike', () => {
  fc.assert(
    fc.property(anything(), anything(), (one, other) => {
      expect(sameJson(one, other)).toBe(written(one) === written(other));
      expect(sameJson(one, structuredClone(one))).toBe(true);
      expect(sameJson({ vi: one, en: [other] }, { en: [structuredClone(other)], vi: one })).toBe(true);
    }),
  );
});

test('Vietnamese letters of another form are another text, and a field that is not there is like an undefined one', () => {
  expect(sameJson('hội nghị', 'hội nghị'.normalize('NFD'))).toBe(false);
  expect(sameJson({ text: 'Hội', key: undefined }, { text: 'Hội' })).toBe(true);
  expect(sameJson({ text: undefined }, { key: undefined, chữ: 1 })).toBe(false);
  expect(sameJson([], {})).toBe(false);
  expect(sameJson(null, {})).toBe(false);
});
