import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyed, keyOf, keyPattern, newKey, withKey } from '../../../lib/text/block-keys.ts';
import { type Block, Body } from '../../../lib/text/document.ts';
import { anyBody } from '../../support/body.ts';

const paragraph = (text: string, key?: string): Block => ({
  type: 'paragraph',
  ...(key ? { attrs: { key } } : {}),
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});
const heading = (text: string): Block => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});
const photo = (mediaId: string): Block => ({ type: 'image', attrs: { mediaId } });
const body = (...content: Block[]): Body => ({ type: 'doc', content });
const keysOf = ({ content }: Body) => content.map(keyOf);
const bare = ({ content }: Body) => content.map((block) => withKey(block, null));

describe('a body', () => {
  test('has no two blocks with one key, and none inside another block', () => {
    const list = {
      type: 'bulletList',
      attrs: { key: 'list-1' },
      content: [{ type: 'listItem', content: [{ ...paragraph('một'), attrs: { key: 'inner' } }] }],
    };
    const parsed = Body.parse({
      type: 'doc',
      content: [paragraph('Ấm áp', 'one'), list, { ...paragraph('đủ', 'one') }, paragraph('', 'two')],
    });
    expect(keysOf(parsed)).toEqual(['one', 'list-1', null, 'two']);
    expect(JSON.stringify(parsed)).not.toContain('inner');
  });

  test.each(['', 'ab', 'a b c', 'đoạn', 'a'.repeat(25), '__proto__', '"><script>', 7, ['abc']])(
    'refuses the key %j',
    (key) => {
      const content = [{ ...paragraph('chữ'), attrs: { key } }];
      expect(Body.safeParse({ type: 'doc', content }).success).toBe(false);
    },
  );
});

describe('keys made from places', () => {
  test('are the same in both languages, section by section', () => {
    const vi = body(
      paragraph('mở'),
      heading('Kết quả'),
      paragraph('a'),
      paragraph('b'),
      heading('Đề nghị'),
      paragraph('c'),
    );
    const en = body(
      paragraph('lead'),
      heading('Results'),
      paragraph('a'),
      heading('Proposals'),
      paragraph('c'),
    );
    const [one, other] = [keysOf(keyed(vi)), keysOf(keyed(en))];
    expect(other).toEqual([one[0], one[1], one[2], one[4], one[5]]);
  });

  test('follow a photo wherever it stands, and pass over empty lines', () => {
    const [first, second] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];
    const vi = keysOf(keyed(body(photo(first), paragraph('a'), photo(second))));
    const en = keysOf(keyed(body(photo(second), paragraph(''), paragraph('a'), photo(first))));
    expect([en[0], en[2], en[3]]).toEqual([vi[2], vi[1], vi[0]]);
  });

  test('are each a key, each once, whatever stands there; nothing else changes, and once is enough', () => {
    fc.assert(
      fc.property(anyBody, (json) => {
        const before = Body.parse(json);
        const after = keyed(before);
        const keys = keysOf(after);
        expect(keys.every((key) => key !== null && keyPattern.test(key))).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
        expect(bare(after)).toEqual(bare(before));
        expect(keysOf(before).every((key, place) => key === null || key === keys[place])).toBe(true);
        expect(Body.parse(after)).toEqual(after);
        expect(keyed(after)).toBe(after);
        expect(keyed(JSON.parse(JSON.stringify(before)))).toEqual(after);
      }),
    );
  });
});

test('new keys are keys and differ', () => {
  const keys = Array.from({ length: 1000 }, newKey);
  expect(keys.every((key) => keyPattern.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(1000);
});
