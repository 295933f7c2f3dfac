import { type FactKind, factKinds } from '../../lib/facts/fact.ts';
import type { Pair, Plant } from './corpus.ts';

type Place = { start: number; end: number };

/** An error that a judge reports; one that cannot tell kinds says null, which passes for the right one. */
export type Finding = { kind: FactKind | null; vi: Place | null; en: Place | null };

/** Finds the errors of a pair: what stops publishing, not hints or notes. */
export type Judge = (pair: Pair) => Finding[];

/** `precision` is null where no error of the kind was reported, or the judge cannot tell kinds. */
export type Marks = {
  plants: number;
  found: number;
  recall: number;
  errors: number;
  right: number;
  precision: number | null;
};

export type Verdict = { pair: Pair; found: boolean; wrong: Finding[] };

export type Score = {
  kinds: Record<FactKind, Marks>;
  all: Marks;
  agreeing: { pairs: number; flagged: number; share: number };
  verdicts: Verdict[];
};

const overlap = (one: Place | null, other: Place | null) =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;

const hits = ({ kind, vi, en }: Finding, plant: Plant | null) =>
  plant !== null &&
  (kind === null || kind === plant.kind) &&
  (overlap(vi, plant.vi) || overlap(en, plant.en));

const share = (part: number, whole: number) => (whole ? part / whole : 0);

function marked(plants: number, found: number, errors: number, right: number): Marks {
  const precision = errors ? right / errors : null;
  return { plants, found, recall: share(found, plants), errors, right, precision };
}

/**
 * Lets a judge look at every pair and counts. A plant is found when an error of its kind overlaps its span on
 * either side; every other error is wrong, wherever it is.
 */
export function score(pairs: Pair[], judge: Judge): Score {
  const looks = pairs.map((pair) => ({ pair, findings: judge(pair) }));
  const judged = looks.flatMap(({ pair, findings }) =>
    findings.map((finding) => ({ finding, right: hits(finding, pair.plant) })),
  );
  const verdicts = looks.map(({ pair, findings }) => ({
    pair,
    found: findings.some((finding) => hits(finding, pair.plant)),
    wrong: findings.filter((finding) => !hits(finding, pair.plant)),
  }));
  const marks = (wanted: FactKind | null) => {
    const planted = verdicts.filter(({ pair }) => pair.plant && (!wanted || pair.plant.kind === wanted));
    const errors = judged.filter(({ finding }) => !wanted || finding.kind === wanted);
    return marked(
      planted.length,
      planted.filter(({ found }) => found).length,
      errors.length,
      errors.filter(({ right }) => right).length,
    );
  };
  const agreeing = verdicts.filter(({ pair }) => !pair.plant);
  const flagged = agreeing.filter(({ wrong }) => wrong.length).length;
  return {
    kinds: Object.fromEntries(factKinds.map((kind) => [kind, marks(kind)])) as Record<FactKind, Marks>,
    all: marks(null),
    agreeing: { pairs: agreeing.length, flagged, share: share(flagged, agreeing.length) },
    verdicts,
  };
}
