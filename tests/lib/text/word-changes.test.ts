import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, wordChanges } from '../../../lib/text/word-changes.ts';

const before = 'Hội nghị viên chức, người lao động năm 2023';
const after = 'Hội nghị đại biểu viên chức năm 2024';

describe('two texts laid over each other', () => {
  test('show the words that came and went', () => {
    expect(wordChanges(before, after)).toEqual([
      { text: 'Hội nghị ', kind: 'same' },
      { text: 'đại biểu ', kind: 'added' },
      { text: 'viên ', kind: 'same' },
      { text: 'chức, người lao động ', kind: 'removed' },
      { text: 'chức ', kind: 'added' },
      { text: 'năm ', kind: 'same' },
      { text: '2023', kind: 'removed' },
      { text: '2024', kind: 'added' },
    ]);
    expect(amountOf(wordChanges(before, after))).toEqual({ removed: 5, added: 4 });
    expect(amountOf(wordChanges('', 'Ấ – Ễ'))).toEqual({ removed: 0, added: 2 });
  });

  test('make both again', () => {
    const text = fc
      .array(fc.constantFrom('hội ', 'nghị', ' ', 'Đ', '\n', 'uỷ, ', '30/6 '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = wordChanges(one, other);
        const without = (kind: string) =>
          found.filter((stretch) => stretch.kind !== kind).map((stretch) => stretch.text);
        expect(without('added').join('')).toBe(one);
        expect(without('removed').join('')).toBe(other);
      }),
    );
  });
});
