import { aligned } from '../text/block-alignment.ts';
import { contentOf } from '../text/block-content.ts';
import type { Block } from '../text/document.ts';
import { substanceOf } from '../text/substance.ts';
import { type Amount, amountOf, type Stretch, wordChanges } from '../text/word-changes.ts';
import type { RevisionText } from './text.ts';

/** A block in two versions; null where it is not there. `sameWords`: only how it looks, or what it shows, is different. */
export type BlockChange = {
  before: Block | null;
  after: Block | null;
  kind: 'same' | 'changed' | 'removed' | 'added';
  words: Stretch[];
  sameWords: boolean;
};

/** Blocks that are shown, not read. */
const wordless: readonly Block['type'][] = ['image', 'gallery', 'horizontalRule', 'attachment', 'documents'];

/** The words of a block, with its footnotes and where its links lead. */
const wordsInBlock = (block: Block | null): string =>
  block && !wordless.includes(block.type) ? substanceOf(block) : '';

/** The blocks of two versions of a body in one order, each with what became of it. */
export function blockChanges(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const alignment = aligned(before, after);
  const change = (one: Block | null, other: Block | null): BlockChange => {
    const words = wordChanges(wordsInBlock(one), wordsInBlock(other));
    const sameWords = words.every(({ kind }) => kind === 'same');
    if (one && other) {
      const kind = contentOf(one) === contentOf(other) ? 'same' : 'changed';
      return { before: one, after: other, kind, words, sameWords };
    }
    return { before: one, after: other, kind: one ? 'removed' : 'added', words, sameWords };
  };
  const added = (index: number) => alignment.added(index).map((block) => change(null, block));
  return [
    ...added(-1),
    ...before.flatMap((block, index) => [change(block, alignment.kept(index) ?? null), ...added(index)]),
  ];
}

/** Fields of a text that are one line of words. */
export const lineFields = ['title', 'sapo', 'eventPlace', 'seoTitle', 'seoDescription'] as const;

/** How many words one version of a text has more and fewer than an earlier one. */
export function amountBetween(before: RevisionText | null, after: RevisionText): Amount {
  const lines = lineFields.map((field) => wordChanges(before?.[field] ?? '', after[field]));
  const blocks = blockChanges(before?.body.content ?? [], after.body.content).map(({ words }) => words);
  return amountOf([...lines, ...blocks].flat());
}
