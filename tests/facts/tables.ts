import { factKinds } from '../../lib/facts/fact.ts';
import type { Marks, Score, Verdict } from './score.ts';

const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);

const cells = ({ plants, found, recall, errors, right, precision }: Marks) => ({
  plants,
  found,
  recall: percent(recall),
  errors,
  right,
  precision: percent(precision),
});

/** Rows for people: the rules by kind, with the baseline's recall beside, and all kinds together. */
export function tableOf(rules: Score, baseline: Score): Record<string, Record<string, string | number>> {
  const rows = factKinds.map((kind) => [
    kind,
    { ...cells(rules.kinds[kind]), 'digits: recall': percent(baseline.kinds[kind].recall) },
  ]);
  const all = {
    ...cells(rules.all),
    'digits: recall': percent(baseline.all.recall),
    'digits: precision': percent(baseline.all.precision),
  };
  return Object.fromEntries([...rows, ['all', all]]);
}

/** One line on the agreeing pairs that a judge flags. */
export const alarms = ({ agreeing: { pairs, flagged, share } }: Score): string =>
  `${flagged} of ${pairs} agreeing pairs have an error (${percent(share)})`;

/** What a judge did wrong with one pair, for tuning; no lines when nothing. */
export function mistakesIn({ pair, found, wrong }: Verdict): string[] {
  const missed = pair.plant && !found ? [`missed ${pair.plant.kind}: ${pair.plant.vi.text}`] : [];
  const misled = wrong.map(({ kind, vi, en }) => {
    const [here, there] = [vi && pair.vi.slice(vi.start, vi.end), en && pair.en.slice(en.start, en.end)];
    return `false ${kind ?? 'alarm'}: ${here ?? '–'} | ${there ?? '–'}`;
  });
  const lines = [...missed, ...misled].map((line) => `    ${line}`);
  return lines.length ? [`${pair.id} (${pair.note})`, ...lines] : [];
}

/** The figures alone, without the pairs behind them. */
export const figuresOf = ({ verdicts: _, ...figures }: Score) => figures;
