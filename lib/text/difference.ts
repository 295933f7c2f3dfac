/** Which entries of two lists stand in only one of them, when both are laid beside each other in order. */
export type Difference = { one: boolean[]; other: boolean[] };

/** Beyond so many comparisons the middle counts as changed altogether; nobody reads such a difference word by word. */
const mostComparisons = 4_000_000;

/**
 * Compares two lists by their longest common subsequence.
 * @returns for each entry whether it is missing from the other list.
 */
export function difference(one: readonly string[], other: readonly string[]): Difference {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const middle = compareAll(left, right);
  const around = (marks: boolean[]) => [
    ...Array<boolean>(start).fill(false),
    ...marks,
    ...Array<boolean>(end).fill(false),
  ];
  return { one: around(middle.one), other: around(middle.other) };
}

function compareAll(left: readonly string[], right: readonly string[]): Difference {
  const marks = { one: left.map(() => true), other: right.map(() => true) };
  if (left.length * right.length > mostComparisons) return marks;
  // Row i, column j: length of the longest common subsequence of what follows.
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      marks.one[i] = false;
      marks.other[j] = false;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return marks;
}

/** A text as words, each with the white space after it; joined they are the text again. */
export const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/g) ?? [];

/** A stretch of two texts laid over each other: words that both have, that only the earlier one had, or that are new. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** Lays two versions of a text over each other, word by word; without what is new it is the earlier one, without what is gone the later. */
export function stretchesOf(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  // The last word of a text stays itself when others follow it.
  const marks = difference(
    old.map((word) => word.trimEnd()),
    now.map((word) => word.trimEnd()),
  );
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && marks.one[i]) add('gone', old[i++] ?? '');
    else if (j < now.length && marks.other[j]) add('new', now[j++] ?? '');
    else {
      const [was, is] = [old[i++] ?? '', now[j++] ?? ''];
      const word = was === is ? is : is.trimEnd();
      add('same', word);
      if (was !== is) {
        add('gone', was.slice(word.length));
        add('new', is.slice(word.length));
      }
    }
  }
  return stretches;
}
