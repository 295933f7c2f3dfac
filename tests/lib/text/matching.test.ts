import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyed, keyOf, withKey } from '../../../lib/text/block-keys.ts';
import { type Block, Body } from '../../../lib/text/document.ts';
import { emptyCounterpart } from '../../../lib/text/empty-counterpart.ts';
import {
  completed,
  noMatching,
  settledAsMinor,
  settledByEdit,
  standingOf,
} from '../../../lib/text/matching.ts';
import { rowsOf } from '../../../lib/text/rows.ts';
import { substanceOf } from '../../../lib/text/substance.ts';
import { anyBody } from '../../support/body.ts';

const line = (key: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { key },
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});
const body = (lines: Record<string, string>): Body => ({
  type: 'doc',
  content: Object.entries(lines).map(([key, text]) => line(key, text)),
});

/** Two texts: blocks of one body, in part with the words of another, in any order. */
const texts = fc.tuple(anyBody, anyBody).map(([one, other]) => ({
  original: keyed(Body.parse(one)),
  translation: keyed(Body.parse(other)),
}));

describe('what a block says', () => {
  const paragraph = (...content: object[]) => ({ type: 'paragraph', content }) as Block;
  const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });

  test('is its words, links and notes, however they are set', () => {
    const link = { type: 'link', attrs: { href: 'https://truong.edu.vn/' } };
    const plain = paragraph(text('Xem '), text('kế hoạch', link), text('.'));
    const said = 'Xem kế hoạch (https://truong.edu.vn/).';
    expect(substanceOf(plain)).toBe(said);
    const set = paragraph(
      text(' Xem  '),
      text('kế ', link, { type: 'bold' }),
      text('hoạch'.normalize('NFD'), link),
      text('.  '),
    );
    expect(substanceOf(set)).toBe(said);
    expect(substanceOf(paragraph(text('Đủ'), { type: 'footnote', attrs: { note: 'Theo báo cáo.' } }))).toBe(
      'Đủ [Theo báo cáo.]',
    );
    expect(substanceOf(paragraph(text(' '), { type: 'hardBreak' }))).toBe('');
  });

  test('is the same as a paragraph, a heading, a list of one; differs with the photo', () => {
    const content = [{ type: 'text' as const, text: 'Ấn phẩm' }];
    const item = { type: 'listItem' as const, content: [{ type: 'paragraph' as const, content }] };
    const said = [
      { type: 'paragraph', content } as Block,
      { type: 'heading', attrs: { level: 2 }, content } as Block,
      { type: 'heading', attrs: { level: 3 }, content } as Block,
      { type: 'bulletList', content: [item] } as Block,
    ].map(substanceOf);
    expect(new Set(said)).toEqual(new Set(['Ấn phẩm']));
    const photo = (end: number): Block => ({
      type: 'image',
      attrs: { mediaId: `0199aaaa-0000-7000-8000-00000000000${end}` },
    });
    expect(substanceOf(photo(1))).not.toBe(substanceOf(photo(2)));
  });
});

describe('how far a translation is', () => {
  const original = body({ one: 'Một', two: 'Hai', gap: '', three: 'Ba' });
  test('is counted in blocks that say something', () => {
    const matching = { matches: { one: 'Một', two: 'Hai?' }, leftOut: ['three', 'gone'] };
    expect(standingOf(original, body({ one: 'One', two: 'Two', own: 'Ours' }), matching)).toEqual({
      ...{ total: 3, translated: 2, leftOut: ['three'], missing: [], behind: ['two'] },
    });
    expect(standingOf(original, body({ one: '', two: 'Two' }), noMatching)).toMatchObject({
      missing: ['one', 'three'],
      behind: [],
    });
  });

  test('adds up, for any two texts', () => {
    fc.assert(
      fc.property(texts, ({ original: one, translation }) => {
        const leftOut = one.content.slice(0, 2).map((block) => keyOf(block) ?? '');
        const found = standingOf(one, translation, { matches: {}, leftOut });
        expect(found.translated + found.leftOut.length + found.missing.length).toBe(found.total);
        expect(found.behind).toEqual([]);
        const whole = standingOf(one, one, completed(noMatching, one, one));
        expect([whole.translated, whole.missing, whole.behind]).toEqual([whole.total, [], []]);
      }),
    );
  });

  test('an edit settles its block, a minor change of the original what was right before, for any two texts', () => {
    fc.assert(
      fc.property(texts, anyBody, ({ original: before, translation }, json) => {
        const after = keyed(Body.parse(json));
        const known = completed(noMatching, before, translation);
        expect(standingOf(before, translation, known).behind).toEqual([]);
        expect(standingOf(after, translation, settledAsMinor(known, { before, after })).behind).toEqual([]);
        const none: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
        const edited = settledByEdit(known, { original: after, before: none, after: translation });
        expect(standingOf(after, translation, edited).behind).toEqual([]);
        const untouched = settledByEdit(known, { original: after, before: translation, after: translation });
        expect(untouched).toBe(known);
      }),
    );
  });

  test('a minor change does not settle what was behind already', () => {
    const matching = { matches: { one: 'Không', two: 'Hai' }, leftOut: [] };
    const after = body({ one: 'Một.', two: 'Hai.' });
    const settled = settledAsMinor(matching, { before: original, after });
    expect(standingOf(after, body({ one: 'One', two: 'Two' }), settled).behind).toEqual(['one']);
  });
});

describe('two texts side by side', () => {
  const sides = (one: string, other: string) =>
    rowsOf([...one], [...other]).map(
      (row) => `${row.one === null ? '–' : one[row.one]}${row.other === null ? '–' : other[row.other]}`,
    );

  test.each([
    ['abc', 'abc', ['aa', 'bb', 'cc']],
    ['abc', 'ac', ['aa', 'b–', 'cc']],
    ['ac', 'abc', ['aa', '–b', 'cc']],
    ['abx', 'aby', ['aa', 'bb', 'x–', '–y']],
    ['abcd', 'bcda', ['a–', 'bb', 'cc', 'dd', '–a']],
    ['', 'a', ['–a']],
    ['', '', []],
  ])('%s and %s', (one, other, rows) => expect(sides(one, other)).toEqual(rows));

  test('each block stands once, in its order, and pairs are pairs', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 15 }).map(String));
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const rows = rowsOf(one, other);
        const places = (side: 'one' | 'other') =>
          rows.map((row) => row[side]).filter((place) => place !== null);
        expect(places('one')).toEqual(one.map((_, place) => place));
        expect(places('other')).toEqual(other.map((_, place) => place));
        for (const row of rows)
          if (row.one !== null && row.other !== null) expect(one[row.one]).toBe(other[row.other]);
      }),
    );
  });
});

test('a counterpart begins as the same block without its words', () => {
  fc.assert(
    fc.property(anyBody, (json) => {
      for (const block of keyed(Body.parse(json)).content) {
        const begun = emptyCounterpart(block);
        expect(keyOf(begun)).toBe(keyOf(block));
        expect(begun.type).toBe(block.type);
        expect(Body.parse({ type: 'doc', content: [begun] }).content).toEqual([begun]);
        if (block.type === 'image' || block.type === 'attachment') expect(begun).toEqual(block);
        else if (!['gallery', 'horizontalRule', 'documents'].includes(block.type))
          expect(substanceOf(begun)).toBe('');
        expect(substanceOf(withKey(begun, null))).toBe(substanceOf(begun));
      }
    }),
  );
});
