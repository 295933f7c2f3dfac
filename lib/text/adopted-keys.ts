import { isEmptyLine, keyOf } from './block-keys.ts';
import type { Block, Body } from './document.ts';

/** What decides whether blocks of two languages can be translations of each other. */
export type KeyedKind = { type: Block['type']; key: string | null };

const words: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
]);

/** 2: of one kind; 1: both are words, a kind that often changes after the first letter; 0: never a pair. */
const likeness = (one: KeyedKind, other: KeyedKind): number => {
  if (one.type === other.type) return 2;
  return words.has(one.type) && words.has(other.type) ? 1 : 0;
};

/** Beyond so many comparisons blocks are taken in their order. */
const mostComparisons = 1_000_000;

/** For each block of a run that came at once, which of the free ones it goes with: in order, as much alike as can be. */
function aligned(run: readonly KeyedKind[], free: readonly KeyedKind[]): (KeyedKind | null)[] {
  const first = run[0];
  // What is typed goes with what comes next; only what is pasted can tell from its kinds where something is missing.
  if (run.length === 1 && first) return [free.find((found) => likeness(first, found) > 0) ?? null];
  if (run.length * free.length > mostComparisons)
    return run.map((block, index) => {
      const found = free[index];
      return found && likeness(block, found) > 0 ? found : null;
    });
  const width = free.length + 1;
  // Row i, column j: the best that what follows can come to.
  const best = new Uint32Array((run.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const together = (i: number, j: number) => {
    const [one, other] = [run[i], free[j]];
    const like = one && other ? likeness(one, other) : 0;
    return like > 0 ? like + at(i + 1, j + 1) : 0;
  };
  for (let i = run.length - 1; i >= 0; i -= 1)
    for (let j = free.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
  let j = 0;
  return run.map((_, i) => {
    while (j < free.length && at(i, j) > 0) {
      if (at(i, j) === together(i, j)) return free[j++] ?? null;
      if (at(i, j) === at(i + 1, j)) return null;
      j += 1;
    }
    return null;
  });
}

/**
 * The keys that new blocks of a text take from the other language: those of its blocks that stand at the same place –
 * behind the last pair before them – and have no counterpart yet.
 * @param blocks The text; new blocks have `null` for a key.
 * @param facing The other language's text, without what nobody will translate.
 * @returns for each block its key; `null` where the other language has nothing for a new one.
 */
export function adoptedKeys(blocks: readonly KeyedKind[], facing: readonly KeyedKind[]): (string | null)[] {
  const used = new Set(blocks.map(({ key }) => key));
  const places = new Map(facing.map(({ key }, place) => [key, place]));
  const keys = blocks.map(({ key }) => key);
  let start = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const key = keys[at] ?? null;
    if (key !== null) {
      start = (places.get(key) ?? start - 1) + 1;
      continue;
    }
    let end = at;
    while (end < blocks.length && keys[end] === null) end += 1;
    const rest = facing.slice(start);
    const pair = rest.findIndex((found) => used.has(found.key));
    const free = pair < 0 ? rest : rest.slice(0, pair);
    for (const [index, found] of aligned(blocks.slice(at, end), free).entries()) {
      if (!found) continue;
      keys[at + index] = found.key;
      used.add(found.key);
      start = (places.get(found.key) ?? start) + 1;
    }
    at = end - 1;
  }
  return keys;
}

/** The blocks of a text that could be translated: those with a key, and no empty lines. */
export const kindsOf = ({ content }: Body): KeyedKind[] =>
  content
    .map((block) => ({ type: block.type, key: keyOf(block) }))
    .filter(({ key }, place) => key !== null && !isEmptyLine(content[place]));
