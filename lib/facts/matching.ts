import { agreement, fullyAgree } from './agreement.ts';
import type { Group } from './alignment.ts';
import { alike } from './alike.ts';
import type { DayPart, Fact } from './fact.ts';
import { likeness } from './likeness.ts';
import { nounsMeet } from './nouns.ts';
import { distance, keep, type Pool, poolOf, spread } from './pool.ts';
import { addsUp, says, saysYear } from './said.ts';

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

/** Two numbers in a row whose quotient is a fraction or percentage. */
function shareParts(share: Fact, facts: readonly Fact[]): Fact[] | null {
  if (share.kind !== 'number' || (share.unit !== '/' && share.unit !== '%')) return null;
  const value = (share.values[0] ?? 0) / (share.unit === '%' ? 100 : 1);
  const counts = facts.filter((fact) => fact.kind === 'number' && !fact.unit && !fact.code);
  for (const [at, part] of counts.entries()) {
    const whole = counts[at + 1];
    if (part.kind !== 'number' || whole?.kind !== 'number' || whole.start - part.end > 24) continue;
    const [one = 0, other = 0] = [part.values[0], whole.values[0]];
    if (other > 1 && Math.abs(one / other - value) < 1e-9) return [part, whole];
  }
  return null;
}

/** A fraction may be told as its two numbers: `98/100`, `98 of the 100`; `90%`, `nine out of ten`. */
function takeSplitFractions(pool: Pool): void {
  for (const [fractions, numbers] of [
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)
    for (const fraction of pool[fractions]) {
      const told = shareParts(fraction, pool[numbers]);
      if (!told) continue;
      pool[fractions] = pool[fractions].filter((fact) => fact !== fraction);
      pool[numbers] = pool[numbers].filter((fact) => !told.includes(fact));
    }
}

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

/** Noon and afternoon are one to many. */
const nearNoon = (one: DayPart, other: DayPart): boolean =>
  [one, other].includes('noon') && [one, other].includes('afternoon');

/** Whether a soft or spare fact that differs is the same fact told wrongly, and not another one. */
function resembles(pool: Pool, vi: Fact, en: Fact): boolean {
  if (vi.kind !== en.kind) return false;
  if (vi.kind === 'time' && en.kind === 'time' && (vi.part || en.part))
    return vi.part !== undefined && en.part !== undefined && !nearNoon(vi.part, en.part);
  if (vi.kind === 'name' && en.kind === 'name') return vi.words.length > 1 === en.words.length > 1;
  if (vi.kind !== 'number' || en.kind !== 'number') return true;
  // A share and a count that differ are two things, not one told wrongly.
  if ((vi.unit === '%') !== (en.unit === '%') && vi.values[0] !== en.values[0]) return false;
  if ((vi.code === undefined) !== (en.code === undefined)) return false;
  if (vi.code && en.code) return vi.code.replace(/\d+/g, '') === en.code.replace(/\d+/g, '');
  if (!vi.soft && !en.soft) return true;
  if (vi.soft && en.soft && vi.ordinal && en.ordinal) return true;
  if (vi.soft && en.soft && vi.ordinal !== en.ordinal) return false;
  const meet = vi.noun !== undefined && en.noun !== undefined;
  if (meet && likeness(vi, en) < 0.3) return false;
  return (meet || distance(pool, vi, en) < 0.25) && (!vi.soft || vi.values[0] !== 1 || meet);
}

/** A summary may add up or choose its numbers: only one of the same thing, or all but the same, contradicts. */
function isTold(vi: Fact, en: Fact): boolean {
  if (vi.kind !== 'number' || en.kind !== 'number') return true;
  if (vi.noun && en.noun && !nounsMeet(vi.noun, en.noun)) return false;
  if (vi.unit && vi.unit === en.unit) return true;
  const [one, other] = [String(vi.values[0]), String(en.values[0])];
  const sorted = (digits: string) => [...digits].sort().join('');
  return alike(one, other) >= 0.5 || sorted(one) === sorted(other);
}

/** Lays the facts of grouped segments side by side; `en` and `vi` hold all facts of either text. */
export function matchFacts(
  groups: readonly Group[],
  all: { vi: readonly Fact[]; en: readonly Fact[] },
  summary = false,
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
    takeSplitFractions(pool);
    matches.push(...take(pool, (vi, en) => agreement(vi, en) === 'close', true));
  }
  const wrong: Matching['wrong'] = [];
  for (const pool of pools) {
    // What the other text says elsewhere, too, is no lie: it is repeated, not wrong.
    pool.en = pool.en.filter(
      (fact) => !says(all.vi, fact) && !saysYear(all.vi, fact) && !addsUp(pool.allVi, fact),
    );
    wrong.push(...takeWrong(pool, pool.allEn, summary));
    pool.vi = pool.vi.filter((fact) => !says(all.en, fact) && !saysYear(all.en, fact));
  }
  const rest = spread(pools);
  wrong.push(...takeWrong(rest, all.en, summary, 0.6));
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
  // A number that is a paragraph by itself is no statement, but a counter or mark of the page it was copied from.
  if (fact.kind === 'number' && group.vi.some(({ start, end }) => start === fact.start && end === fact.end))
    return true;
  if (group.vi.length < 2 || length(group.en) > 0.6 * length(group.vi)) return false;
  const own = group.vi.find(({ facts }) => facts.includes(fact));
  return !matches.some(({ vi }) => own?.facts.includes(vi));
}

/** Pairs what is left over by likeness. What the English says elsewhere is paired only with what is very like it. */
function takeWrong(
  pool: Pool,
  spoken: readonly Fact[],
  summary: boolean,
  least = 0,
): { vi: Fact; en: Fact }[] {
  const said = new Set(pool.vi.filter((fact) => says(spoken, fact)));
  const pairs = pool.vi
    .flatMap((vi) =>
      pool.en
        .filter((en) => resembles(pool, vi, en) && (!summary || isTold(vi, en)))
        .map((en) => ({ vi, en, like: likeness(vi, en) })),
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
