import type { Disagreement, Quote } from './disagreement.ts';
import type { FactKind } from './fact.ts';

/** Words a message of the `facts` namespace, by its key below it. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

const kindKeys: Record<FactKind, string> = {
  date: 'kinds.date',
  time: 'kinds.time',
  'year-range': 'kinds.yearRange',
  'document-number': 'kinds.documentNumber',
  number: 'kinds.number',
  name: 'kinds.name',
  contact: 'kinds.contact',
};

/** A disagreement as the command prints it for machines. */
export type WordedDisagreement = Pick<Disagreement, 'kind' | 'grade' | 'vi' | 'en' | 'proposal'> & {
  reason: string;
};

/** Why two places disagree, in words. */
export const reasonOf = ({ reason, values }: Disagreement, say: Say): string =>
  say(`reasons.${reason}`, values);

/** Disagreements with their reasons in words. */
export const worded = (found: readonly Disagreement[], say: Say): WordedDisagreement[] =>
  found.map((issue) => ({
    kind: issue.kind,
    grade: issue.grade,
    vi: issue.vi,
    en: issue.en,
    reason: reasonOf(issue, say),
    proposal: issue.proposal,
  }));

function lines(issue: Disagreement, say: Say): string {
  const place = (quote: Quote | null) => (quote ? say('report.place', quote) : say('report.absent'));
  return [
    `${say(`grades.${issue.grade}`)} · ${say(kindKeys[issue.kind])}: ${reasonOf(issue, say)}`,
    `  ${say('report.vietnamese')}: ${place(issue.vi)}`,
    `  ${say('report.english')}: ${place(issue.en)}`,
    ...(issue.proposal === null ? [] : [`  ${say('report.proposal')}: ${issue.proposal}`]),
  ].join('\n');
}

/** Disagreements for people to read. */
export const report = (found: readonly Disagreement[], say: Say): string =>
  found.length === 0 ? say('report.none') : found.map((issue) => lines(issue, say)).join('\n\n');
