import { difference, wordsOf } from './difference.ts';

/** A stretch of two texts laid over each other: in both, only in the earlier, or only in the later. */
export type Stretch = { text: string; kind: 'same' | 'removed' | 'added' };

/** How many words were removed and added. */
export type Amount = { removed: number; added: number };

/**
 * Lays a later text over an earlier one, word by word. What is in both or was removed makes the earlier text again; what is
 * in both or was added, the later.
 */
export function wordChanges(before: string, after: string): Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const marks = difference(one, other);
  const stretches: Stretch[] = [];
  const put = (text: string, kind: Stretch['kind']) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ text, kind });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    for (; marks.one[i]; i += 1) put(one[i] ?? '', 'removed');
    for (; marks.other[j]; j += 1) put(other[j] ?? '', 'added');
    if (i < one.length) put(one[i] ?? '', 'same');
    i += 1;
    j += 1;
  }
  return stretches;
}

const isWord = (run: string): boolean => /[\p{L}\p{N}]/u.test(run);
const count = (text: string): number => wordsOf(text).filter(isWord).length;

/** How much was changed on the way from one text to another. */
export function amountOf(stretches: readonly Stretch[]): Amount {
  const of = (kind: Stretch['kind']) =>
    stretches.filter((found) => found.kind === kind).reduce((sum, { text }) => sum + count(text), 0);
  return { removed: of('removed'), added: of('added') };
}
