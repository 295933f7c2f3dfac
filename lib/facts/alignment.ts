import type { Segment } from './segments.ts';

/** Segments that say the same: one to one, split, merged, or alone on one side. */
export type Group = { vi: Segment[]; en: Segment[] };

const moves = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 0],
  [0, 1],
] as const;

const length = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { start, end }) => sum + end - start, 0);

const skipped = -0.8;

/** How many different keys two runs of segments share. */
function sharedKeys(vi: readonly Segment[], en: readonly Segment[]): number {
  const found = new Set<string>();
  for (const { keys } of vi)
    for (const key of keys) if (en.some((segment) => segment.keys.includes(key))) found.add(key);
  return found.size;
}

/** How well lengths fit, 0 at best. */
const lengthsFit = (vi: number, en: number, ratio: number): number =>
  -Math.abs(Math.log((en + 20) / ((vi + 20) * ratio)));

/** The places in the second text worth a look: those near where the first one stands, in long texts. */
function nearDiagonal(i: number, down: number, right: number): number[] {
  const centre = Math.round((i * right) / down);
  const reach = Math.abs(down - right) + 12;
  const [from, to] = [Math.max(0, centre - reach), Math.min(right, centre + reach)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Lays segments side by side in their order, so that they fit best. */
export function align(vi: readonly Segment[], en: readonly Segment[]): Group[] {
  if (vi.length === 0 || en.length === 0) return [{ vi: [...vi], en: [...en] }];
  if (vi.length === 1 || en.length === 1) return single(vi, en);
  const ratio = Math.min(2, Math.max(0.7, length(en) / length(vi)));
  const width = en.length + 1;
  /** Facts in common, likeness of length; a merge or split costs a little. */
  const likelihood = (left: readonly Segment[], right: readonly Segment[]): number => {
    if (left.length === 0 || right.length === 0) return skipped;
    const lengths = lengthsFit(length(left), length(right), ratio);
    return 1.5 * sharedKeys(left, right) + 0.6 + lengths - 0.5 * (left.length + right.length - 2);
  };
  const best = new Float64Array((vi.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const via = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= vi.length; i += 1)
    for (const j of nearDiagonal(i, vi.length, en.length))
      for (const [move, [down, right]] of moves.entries()) {
        if (down > i || right > j) continue;
        const before = best[(i - down) * width + j - right] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const score = before + likelihood(vi.slice(i - down, i), en.slice(j - right, j));
        if (score > (best[i * width + j] ?? 0)) {
          best[i * width + j] = score;
          via[i * width + j] = move;
        }
      }
  return retrace(vi, en, via);
}

function retrace(vi: readonly Segment[], en: readonly Segment[], via: Int8Array): Group[] {
  const groups: Group[] = [];
  let [i, j] = [vi.length, en.length];
  while (i > 0 || j > 0) {
    const [down, right] = moves[via[i * (en.length + 1) + j] ?? 5] ?? [1, 0];
    groups.unshift({ vi: vi.slice(i - down, i), en: en.slice(j - right, j) });
    i -= down;
    j -= right;
  }
  return groups;
}

/** One segment against several: all of them together when they fit so, else the best one and the rest alone. */
function single(vi: readonly Segment[], en: readonly Segment[]): Group[] {
  const many = vi.length > 1 ? vi : en;
  const together = length(vi) < 2.5 * length(en) && length(en) < 2.5 * length(vi);
  if (many.length === 1 || together) return [{ vi: [...vi], en: [...en] }];
  const one = (segment: Segment): Group =>
    vi.length > 1 ? { vi: [segment], en: [...en] } : { vi: [...vi], en: [segment] };
  const scores = many.map((segment) => {
    const { vi: left, en: right } = one(segment);
    return 1.5 * sharedKeys(left, right) + lengthsFit(length(left), length(right), 1);
  });
  const best = scores.indexOf(Math.max(...scores));
  return many.map((segment, at) =>
    at === best ? one(segment) : vi.length > 1 ? { vi: [segment], en: [] } : { vi: [], en: [segment] },
  );
}
