import { agreement, fullyAgree } from './agreement.ts';
import type { Group } from './alignment.ts';
import { isOnlyYear } from './calendar.ts';
import type { Fact } from './fact.ts';
import { likeness } from './likeness.ts';

/** A fact of the Vietnamese text and the fact of the English that says it. */
export type Match = { vi: Fact; en: Fact; close: boolean };

/** What became of the facts of two texts that were laid side by side. */
export type Matching = {
  matches: Match[];
  /** Told, but otherwise. */
  wrong: { vi: Fact; en: Fact }[];
  missing: { vi: Fact; alone: boolean }[];
  extra: Fact[];
};

type Pool = {
  vi: Fact[];
  en: Fact[];
  allEn: readonly Fact[];
  viSize: number;
  enSize: number;
  viStart: number;
  enStart: number;
};

const poolOf = ({ vi, en }: Group): Pool => {
  const extent = (segments: Group['vi']) => {
    const start = segments[0]?.start ?? 0;
    return { start, size: Math.max(1, (segments.at(-1)?.end ?? 1) - start) };
  };
  const [left, right] = [extent(vi), extent(en)];
  return {
    vi: vi.flatMap(({ facts }) => facts),
    en: en.flatMap(({ facts }) => facts),
    allEn: en.flatMap(({ facts }) => facts),
    viStart: left.start,
    viSize: left.size,
    enStart: right.start,
    enSize: right.size,
  };
};

/** How far apart two facts stand in their groups, 0 to 1. */
export const distance = (pool: Pool, vi: Fact, en: Fact): number =>
  Math.abs((vi.start - pool.viStart) / pool.viSize - (en.start - pool.enStart) / pool.enSize);

/** Takes every fact with its best partner, nearest first, where `fits` allows. */
function take(pool: Pool, fits: (vi: Fact, en: Fact) => boolean, close: boolean): Match[] {
  const pairs = pool.vi
    .flatMap((vi) =>
      pool.en.filter((en) => fits(vi, en)).map((en) => ({ vi, en, far: distance(pool, vi, en) })),
    )
    .sort((one, other) => one.far - other.far);
  const used = new Set<Fact>();
  const matches: Match[] = [];
  for (const { vi, en } of pairs) {
    if (used.has(vi) || used.has(en)) continue;
    used.add(vi).add(en);
    matches.push({ vi, en, close });
  }
  pool.vi = pool.vi.filter((fact) => !used.has(fact));
  pool.en = pool.en.filter((fact) => !used.has(fact));
  return matches;
}

/** A range of years may be told as its two years, and two years as a range. */
function takeSplitRanges(pool: Pool): void {
  for (const [ranges, years] of [
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)
    for (const range of pool[ranges].filter((fact) => fact.kind === 'year-range')) {
      const ends = [range.from, range.to].map((year) =>
        pool[years].find(
          (fact) =>
            fact.kind === 'date' && fact.readings[0]?.year === year && fact.readings[0].month === undefined,
        ),
      );
      if (!ends.every((fact) => fact !== undefined)) continue;
      pool[ranges] = pool[ranges].filter((fact) => fact !== range);
      pool[years] = pool[years].filter((fact) => !ends.includes(fact));
    }
}

/** A year alone is said where a whole date or a range of years says it. */
function saysYear(facts: readonly Fact[], fact: Fact): boolean {
  if (fact.kind !== 'date' || !fact.readings[0] || !isOnlyYear(fact.readings[0])) return false;
  const { year } = fact.readings[0];
  return facts.some(
    (other) =>
      (other.kind === 'date' && other.readings.some((reading) => reading.year === year)) ||
      (other.kind === 'year-range' && (other.from === year || other.to === year)),
  );
}

const says = (facts: readonly Fact[], fact: Fact): boolean =>
  facts.some((other) => agreement(fact, other) !== null);

/** Whether a soft or spare fact that differs is the same fact told wrongly, and not another one. */
function resembles(pool: Pool, vi: Fact, en: Fact): boolean {
  if (vi.kind !== en.kind) return false;
  if (vi.kind === 'time' && en.kind === 'time' && (vi.part || en.part))
    return (
      vi.part !== undefined &&
      en.part !== undefined &&
      vi.part !== 'noon' &&
      en.part !== 'noon' &&
      (vi.part === 'morning') !== (en.part === 'morning')
    );
  if (vi.kind === 'name' && en.kind === 'name') return vi.words.length > 1 && en.words.length > 1;
  if (vi.kind !== 'number' || en.kind !== 'number') return true;
  if ((vi.code === undefined) !== (en.code === undefined)) return false;
  if (vi.code && en.code) return vi.code.replace(/\d+/g, '') === en.code.replace(/\d+/g, '');
  if (!vi.soft && !en.soft) return true;
  if (vi.soft && en.soft && vi.ordinal && en.ordinal) return true;
  if (vi.soft && en.soft && vi.ordinal !== en.ordinal) return false;
  const meet = vi.noun !== undefined && en.noun !== undefined;
  if (meet && likeness(vi, en) < 0.3) return false;
  return (meet || distance(pool, vi, en) < 0.25) && (!vi.soft || vi.values[0] !== 1 || meet);
}

/** Lays the facts of grouped segments side by side; `en` and `vi` hold all facts of either text. */
export function matchFacts(
  groups: readonly Group[],
  all: { vi: readonly Fact[]; en: readonly Fact[] },
): Matching {
  const pools = groups.map(poolOf);
  const matches = pools.flatMap((pool) => [
    ...take(pool, (vi, en) => agreement(vi, en) === 'same' && fullyAgree(vi, en), false),
    ...take(pool, (vi, en) => agreement(vi, en) === 'same', false),
  ]);
  const loose = spread(pools);
  matches.push(...take(loose, (vi, en) => agreement(vi, en) === 'same', false));
  keep(pools, loose);
  for (const pool of pools) {
    takeSplitRanges(pool);
    matches.push(...take(pool, (vi, en) => agreement(vi, en) === 'close', true));
  }
  const wrong: Matching['wrong'] = [];
  for (const pool of pools) {
    // What the other text says elsewhere, too, is no lie: it is repeated, not wrong.
    pool.en = pool.en.filter((fact) => !says(all.vi, fact) && !saysYear(all.vi, fact));
    wrong.push(...takeWrong(pool, pool.allEn));
    pool.vi = pool.vi.filter((fact) => !says(all.en, fact));
  }
  const rest = spread(pools);
  wrong.push(...takeWrong(rest, all.en, 0.6));
  keep(pools, rest);
  return {
    matches,
    wrong,
    missing: pools.flatMap((pool, at) =>
      pool.vi.map((vi) => ({ vi, alone: isAlone(groups[at], vi, matches) })),
    ),
    extra: pools.flatMap((pool) => pool.en),
  };
}

const length = (segments: Group['vi']): number =>
  segments.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether a fact stands in a passage that was not translated: it has no counterpart, or was lumped into a short one. */
function isAlone(group: Group | undefined, fact: Fact, matches: readonly Match[]): boolean {
  if (!group || group.en.length === 0) return true;
  if (group.vi.length < 2 || length(group.en) > 0.6 * length(group.vi)) return false;
  const own = group.vi.find(({ facts }) => facts.includes(fact));
  return !matches.some(({ vi }) => own?.facts.includes(vi));
}

/** Pairs what is left over by likeness. What the English says elsewhere is paired only with what is very like it. */
function takeWrong(pool: Pool, spoken: readonly Fact[], least = 0): { vi: Fact; en: Fact }[] {
  const said = new Set(pool.vi.filter((fact) => says(spoken, fact)));
  const pairs = pool.vi
    .flatMap((vi) =>
      pool.en.filter((en) => resembles(pool, vi, en)).map((en) => ({ vi, en, like: likeness(vi, en) })),
    )
    .filter(({ vi, like }) => like >= Math.max(least, said.has(vi) ? 0.5 : 0))
    .map((pair) => ({ ...pair, score: pair.like - 0.5 * distance(pool, pair.vi, pair.en) }))
    .sort((one, other) => other.score - one.score);
  const used = new Set<Fact>();
  const wrong: { vi: Fact; en: Fact }[] = [];
  for (const { vi, en } of pairs) {
    if (used.has(vi) || used.has(en)) continue;
    used.add(vi).add(en);
    wrong.push({ vi, en });
  }
  pool.vi = pool.vi.filter((fact) => !used.has(fact));
  pool.en = pool.en.filter((fact) => !used.has(fact));
  return wrong;
}

/** What is left of all pools, as one. */
function spread(pools: readonly Pool[]): Pool {
  const vi = pools.flatMap((pool) => pool.vi);
  const en = pools.flatMap((pool) => pool.en);
  const end = (facts: readonly Fact[]) => Math.max(1, facts.at(-1)?.end ?? 1);
  return { vi, en, allEn: en, viStart: 0, enStart: 0, viSize: end(vi), enSize: end(en) };
}

/** Leaves in each pool what is still left of all. */
function keep(pools: readonly Pool[], left: Pool): void {
  const [vi, en] = [new Set(left.vi), new Set(left.en)];
  for (const pool of pools) {
    pool.vi = pool.vi.filter((fact) => vi.has(fact));
    pool.en = pool.en.filter((fact) => en.has(fact));
  }
}
