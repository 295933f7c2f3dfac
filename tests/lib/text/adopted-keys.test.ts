import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptedKeys, type KeyedKind, kindsOf } from '../../../lib/text/adopted-keys.ts';
import type { Block } from '../../../lib/text/document.ts';

const letters: Record<string, Block['type']> = {
  p: 'paragraph',
  h: 'heading',
  l: 'bulletList',
  t: 'table',
  i: 'image',
};

/** `p:one h t:two` as blocks: a letter for the kind, then the key if there is one. */
const blocks = (text: string): KeyedKind[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [letter = '', key = null] = entry.split(':');
      return { type: letters[letter] ?? 'paragraph', key };
    });
const adopted = (text: string, facing: string) =>
  adoptedKeys(blocks(text), blocks(facing))
    .map((key) => key ?? '–')
    .join(' ');

describe('a new block takes the key of what it translates', () => {
  test.each([
    ['the first line typed', 'p', 'p:1 p:2 p:3', '1'],
    ['the next line', 'p:1 p', 'p:1 p:2 p:3', '1 2'],
    ['a line between two pairs is new', 'p:1 p p:2', 'p:1 p:2 p:3', '1 – 2'],
    ['a line that fills a gap', 'p:1 p p:3', 'p:1 p:2 p:3', '1 2 3'],
    ['a paragraph that will become a heading', 'p', 'h:1 p:2', '1'],
    ['a paragraph does not take a photo', 'p:1 p', 'p:1 i:2 p:3', '1 3'],
    ['a whole text pasted', 'h p p l', 'h:1 p:2 p:3 l:4', '1 2 3 4'],
    ['a whole text pasted without one heading', 'p p p h p', 'p:1 h:2 p:3 p:4 h:5 p:6', '1 3 4 5 6'],
    ['more than the other language has', 'p p p', 'p:1', '1 – –'],
    ['nothing to take', 'p h', '', '– –'],
    ['a line behind one that only this language has', 'p:1 p:x p', 'p:1 p:2', '1 x 2'],
    ['pairs in another order', 'p:2 p p:1', 'p:1 p:2 p:3', '2 3 1'],
  ])('%s', (_, text, facing, keys) => expect(adopted(text, facing)).toBe(keys));

  test('never one twice, never one that is used, never of a kind that cannot be a pair', () => {
    const kind = fc.constantFrom<Block['type']>(
      'paragraph',
      'heading',
      'bulletList',
      'table',
      'image',
      'gallery',
    );
    const facing = fc
      .array(kind, { maxLength: 12 })
      .map((kinds) => kinds.map((type, at) => ({ type, key: `k${at}` })));
    const text = facing.chain((other) =>
      fc.tuple(
        fc.constant(other),
        fc
          .uniqueArray(fc.nat(20), { maxLength: 12 })
          .chain((places) =>
            fc.tuple(...places.map((at) => fc.record({ type: kind, key: fc.option(fc.constant(`k${at}`)) }))),
          ),
      ),
    );
    fc.assert(
      fc.property(text, ([other, own]) => {
        const keys = adoptedKeys(own, other);
        const given = keys.filter((key) => key !== null);
        expect(new Set(given).size).toBe(given.length);
        for (const [at, block] of own.entries()) {
          if (block.key !== null) expect(keys[at]).toBe(block.key);
          else if (keys[at] !== null) {
            const pair = other.find(({ key }) => key === keys[at]);
            const words = ['paragraph', 'heading', 'bulletList'];
            expect(
              pair && (pair.type === block.type || (words.includes(pair.type) && words.includes(block.type))),
            ).toBe(true);
          }
        }
      }),
    );
  });
});

test('what can be translated are blocks with keys, not empty lines', () => {
  const content: Block[] = [
    { type: 'paragraph', attrs: { key: 'one' }, content: [{ type: 'text', text: 'Đủ' }] },
    { type: 'paragraph', attrs: { key: 'two' } },
    { type: 'paragraph', content: [{ type: 'text', text: 'chưa' }] },
    { type: 'gallery', attrs: { key: 'three' } },
  ];
  expect(kindsOf({ type: 'doc', content })).toEqual([
    { type: 'paragraph', key: 'one' },
    { type: 'gallery', key: 'three' },
  ]);
});
