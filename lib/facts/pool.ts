import type { Group } from './alignment.ts';
import type { Fact } from './fact.ts';

/** Facts of grouped segments that have no counterpart yet, and where the groups stand. */
export type Pool = {
  vi: Fact[];
  en: Fact[];
  allEn: readonly Fact[];
  allVi: readonly Fact[];
  viSize: number;
  enSize: number;
  viStart: number;
  enStart: number;
};

/** All facts of a group. */
export const poolOf = ({ vi, en }: Group): Pool => {
  const extent = (segments: Group['vi']) => {
    const start = segments[0]?.start ?? 0;
    return { start, size: Math.max(1, (segments.at(-1)?.end ?? 1) - start) };
  };
  const [left, right] = [extent(vi), extent(en)];
  return {
    vi: vi.flatMap(({ facts }) => facts),
    en: en.flatMap(({ facts }) => facts),
    allEn: en.flatMap(({ facts }) => facts),
    allVi: vi.flatMap(({ facts }) => facts),
    viStart: left.start,
    viSize: left.size,
    enStart: right.start,
    enSize: right.size,
  };
};

/** How far apart two facts stand in their groups, 0 to 1. */
export const distance = (pool: Pool, vi: Fact, en: Fact): number =>
  Math.abs((vi.start - pool.viStart) / pool.viSize - (en.start - pool.enStart) / pool.enSize);

/** What is left of all pools, as one. */
export function spread(pools: readonly Pool[]): Pool {
  const vi = pools.flatMap((pool) => pool.vi);
  const en = pools.flatMap((pool) => pool.en);
  const end = (facts: readonly Fact[]) => Math.max(1, facts.at(-1)?.end ?? 1);
  return { vi, en, allEn: en, allVi: vi, viStart: 0, enStart: 0, viSize: end(vi), enSize: end(en) };
}

/** Leaves in each pool what is still left of all. */
export function keep(pools: readonly Pool[], left: Pool): void {
  const [vi, en] = [new Set(left.vi), new Set(left.en)];
  for (const pool of pools) {
    pool.vi = pool.vi.filter((fact) => vi.has(fact));
    pool.en = pool.en.filter((fact) => en.has(fact));
  }
}
