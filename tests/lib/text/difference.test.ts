import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, stretchesOf, wordsOf } from '../../../lib/text/difference.ts';

const only = (words: readonly string[], marks: readonly boolean[]) =>
  words.filter((_, index) => marks[index]);

describe('difference', () => {
  it('names the words of a Vietnamese sentence that were changed', () => {
    const one = wordsOf('Sáng 30/6/2023, gần ba trăm đại biểu đã về dự.');
    const other = wordsOf('Sáng 30/6/2023, hơn hai trăm đại biểu về dự.');
    const { one: inOne, other: inOther } = difference(one, other);
    expect(only(one, inOne)).toEqual(['gần ', 'ba ', 'đã ']);
    expect(only(other, inOther)).toEqual(['hơn ', 'hai ']);
  });

  it('takes a word with another tone mark for another word', () => {
    expect(difference(['má'], ['mà'])).toEqual({ one: [true], other: [true] });
  });

  it('finds nothing between a list and itself, and everything between a list and nothing', () => {
    expect(difference(['a', 'b'], ['a', 'b'])).toEqual({ one: [false, false], other: [false, false] });
    expect(difference(['a', 'b'], [])).toEqual({ one: [true, true], other: [] });
  });

  it('leaves the same in both lists once what differs is taken out, as much as there can be', () => {
    const list = fc.array(fc.constantFrom('hội', 'nghị', 'đào', 'tạo'), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const marks = difference(one, other);
        const kept = one.filter((_, index) => !marks.one[index]);
        expect(kept).toEqual(other.filter((_, index) => !marks.other[index]));
        expect(kept.length).toBe(longestCommon(one, other));
      }),
    );
  });

  it('gives up on telling apart what is too long, rather than taking minutes', () => {
    const one = Array.from({ length: 3000 }, (_, index) => `a${index}`);
    const other = Array.from({ length: 3000 }, (_, index) => `b${index}`);
    const { one: inOne } = difference(['Như nhau', ...one], ['Như nhau', ...other]);
    expect(inOne[0]).toBe(false);
    expect(inOne.slice(1).every(Boolean)).toBe(true);
  });
});

/** By trying everything; slow and plain. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const [head, ...rest] = one;
  if (head === undefined) return 0;
  const without = longestCommon(rest, other);
  const found = other.indexOf(head);
  return found < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(found + 1)));
}

describe('wordsOf', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
    );
    expect(wordsOf('  Hội nghị\n2023')).toEqual(['  ', 'Hội ', 'nghị\n', '2023']);
  });
});

describe('two versions laid over each other', () => {
  it('say what went and what came', () => {
    expect(stretchesOf('Có ba mươi đại biểu.', 'Có bốn mươi đại biểu về dự.')).toEqual([
      { kind: 'same', text: 'Có ' },
      { kind: 'gone', text: 'ba ' },
      { kind: 'new', text: 'bốn ' },
      { kind: 'same', text: 'mươi đại ' },
      { kind: 'gone', text: 'biểu.' },
      { kind: 'new', text: 'biểu về dự.' },
    ]);
  });

  it('leave the last word as it is when others follow it', () => {
    expect(stretchesOf('Hội nghị khai mạc.', 'Hội nghị khai mạc. Trời đẹp.')).toEqual([
      { kind: 'same', text: 'Hội nghị khai mạc.' },
      { kind: 'new', text: ' Trời đẹp.' },
    ]);
  });

  it('hold both versions whole', () => {
    const words = fc.array(fc.constantFrom('hội ', 'nghị ', 'đại ', 'biểu. ', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const stretches = stretchesOf(before, after);
        const without = (kind: string) =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });
});
