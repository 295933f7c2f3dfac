import { contentOf } from './block-content.ts';
import { keyOf } from './block-keys.ts';
import { difference } from './difference.ts';
import type { Block } from './document.ts';
import { substanceOf } from './substance.ts';

/** Where the blocks of an earlier body are in a later one. */
export type Alignment = {
  /** What the block has become; undefined where it is gone. */
  kept: (index: number) => Block | undefined;
  /** New blocks after it, up to the next that is kept; after -1 those at the beginning. */
  added: (index: number) => readonly Block[];
};

type Pair = readonly [before: number, after: number];
type Range = { before: readonly [from: number, to: number]; after: readonly [from: number, to: number] };

/** Beyond so many comparisons blocks between two unchanged ones count as replaced altogether. */
const mostComparisons = 40_000;

const wordsIn = (block: Block): string[] => substanceOf(block).split(/\s+/);

/** How many of their words two blocks share, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (!word || count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

const least = 0.4;

/** The gaps that pairs leave in a range. */
function gapsOf({ before, after }: Range, pairs: readonly Pair[]): Range[] {
  let [i, j] = [before[0], after[0]];
  const end: Pair = [before[1], after[1]];
  return [...pairs, end].map(([nextI, nextJ]) => {
    const gap: Range = { before: [i, nextI], after: [j, nextJ] };
    [i, j] = [nextI + 1, nextJ + 1];
    return gap;
  });
}

/** Pairs of blocks that read alike or have one key, in order, so that as much as can be is paired. */
function similarPairs(one: readonly Block[], other: readonly Block[], { before, after }: Range): Pair[] {
  const [left, right] = [one.slice(...before), other.slice(...after)];
  if (left.length * right.length > mostComparisons) return [];
  const words = { left: left.map(wordsIn), right: right.map(wordsIn) };
  const scoreOf = (i: number, j: number): number => {
    const [a, b] = [left[i], right[j]];
    if (!a || !b) return 0;
    if (keyOf(a) !== null && keyOf(a) === keyOf(b)) return 2;
    const found = likeness(words.left[i] ?? [], words.right[j] ?? []);
    return found >= least ? found : 0;
  };
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const score = scoreOf(i, j);
      const paired = score > 0 ? score + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length && at(i, j) > 0) {
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else {
      pairs.push([before[0] + i, after[0] + j]);
      [i, j] = [i + 1, j + 1];
    }
  }
  return pairs;
}

/** In a gap of as many blocks on both sides each has taken the place of one. */
function pairsInPlace({ before, after }: Range): Pair[] {
  const count = before[1] - before[0];
  if (count !== after[1] - after[0]) return [];
  return Array.from({ length: count }, (_, step): Pair => [before[0] + step, after[0] + step]);
}

function unchangedPairs(one: readonly Block[], other: readonly Block[]): Pair[] {
  const marks = difference(one.map(contentOf), other.map(contentOf));
  const places = (all: readonly boolean[]) => all.flatMap((gone, index) => (gone ? [] : [index]));
  const after = places(marks.other);
  return places(marks.one).map((index, turn): Pair => [index, after[turn] ?? 0]);
}

/** Finds the blocks of one body in another that was made from it: unchanged, else by key or by their words, else by place. */
export function aligned(one: readonly Block[], other: readonly Block[]): Alignment {
  const whole: Range = { before: [0, one.length], after: [0, other.length] };
  let pairs = unchangedPairs(one, other);
  const steps = [(gap: Range) => similarPairs(one, other, gap), pairsInPlace];
  for (const step of steps)
    pairs = [...pairs, ...gapsOf(whole, pairs).flatMap(step)].sort(([i], [j]) => i - j);
  const found = new Map(pairs);
  const added = new Map<number, Block[]>();
  const places = new Map(pairs.map(([before, after]) => [after, before]));
  let last = -1;
  for (const [index, block] of other.entries()) {
    const place = places.get(index);
    if (place === undefined) added.set(last, [...(added.get(last) ?? []), block]);
    else last = place;
  }
  return {
    kept: (index) => {
      const place = found.get(index);
      return place === undefined ? undefined : other[place];
    },
    added: (index) => added.get(index) ?? [],
  };
}
