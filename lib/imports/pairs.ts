import type { PlacedBlock } from './blocks.ts';

/** A block of the Vietnamese text and the one of the English text that says the same, by their places. */
export type Pair = { vi: number; en: number };

const length = (block: PlacedBlock): number => JSON.stringify(block).replace(/[^\p{L}\p{N}]/gu, '').length;
const digits = (block: PlacedBlock): Set<string> => new Set(JSON.stringify(block).match(/\d{2,}/g) ?? []);

/** How much two blocks look as if they said the same; 0 when they cannot. */
function likeness(one: PlacedBlock, other: PlacedBlock): number {
  if (one.type !== other.type) return 0;
  if (one.type === 'picture') return other.type === 'picture' && one.picture === other.picture ? 6 : 0;
  if (one.type === 'horizontalRule') return 1;
  const [left, right] = [length(one), length(other)];
  const size = Math.min(left, right) / Math.max(left, right, 1);
  const [mine, theirs] = [digits(one), digits(other)];
  const shared = [...mine].filter((number) => theirs.has(number)).length;
  const numbers = shared / Math.max(mine.size, theirs.size, 1);
  return 0.5 + size + numbers * 1.5 + (one.type === 'paragraph' ? 0 : 1);
}

/** Beyond this many comparisons only blocks near the diagonal are compared. */
const most = 250_000;

/** Pairs the blocks of two languages, in order; what has no counterpart stays alone. */
export function pairBlocks(vi: readonly PlacedBlock[], en: readonly PlacedBlock[]): Pair[] {
  const width = en.length + 1;
  const best = new Float64Array((vi.length + 1) * width);
  const reach = vi.length * en.length > most ? Math.ceil(most / Math.max(1, vi.length)) : Infinity;
  const near = (i: number, j: number) => Math.abs(j - (i * en.length) / Math.max(1, vi.length)) <= reach;
  const score = (i: number, j: number): number => {
    const [one, other] = [vi[i], en[j]];
    return one && other && near(i, j) ? likeness(one, other) : 0;
  };
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = vi.length - 1; i >= 0; i -= 1) {
    for (let j = en.length - 1; j >= 0; j -= 1) {
      const paired = score(i, j);
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired > 0 ? paired + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < vi.length && j < en.length; ) {
    const paired = score(i, j);
    if (paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) pairs.push({ vi: i++, en: j++ });
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Puts pictures that only one text shows into the other, after the counterparts of the blocks they follow. */
export function sharePictures(from: readonly PlacedBlock[], to: readonly PlacedBlock[]): PlacedBlock[] {
  const shown = new Set(to.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])));
  const pairs = new Map(pairBlocks(from, to).map(({ vi, en }) => [vi, en]));
  const after = new Map<number, PlacedBlock[]>();
  let place = -1;
  for (const [at, block] of from.entries()) {
    place = pairs.get(at) ?? place;
    if (block.type !== 'picture' || shown.has(block.picture)) continue;
    after.set(place, [...(after.get(place) ?? []), block]);
  }
  return [...(after.get(-1) ?? []), ...to.flatMap((block, at) => [block, ...(after.get(at) ?? [])])];
}
