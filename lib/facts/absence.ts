import { between, type Disagreement } from './disagreement.ts';
import type { Fact } from './fact.ts';
import type { Matching } from './matching.ts';
import { proposalFor } from './proposal.ts';

/** Facts whose absence is worth no more than a note. */
export const slight = (fact: Fact): boolean =>
  (fact.kind === 'number' && (fact.soft ?? false)) ||
  (fact.kind === 'name' && (fact.words.length === 1 || fact.words.join(' ') === 'ho chi minh')) ||
  (fact.kind === 'time' && fact.part !== undefined) ||
  (fact.kind === 'date' &&
    fact.readings.every(({ weekday, ...rest }) => weekday !== undefined && Object.keys(rest).length === 0));

/** Whether a name stands in the other text with its family name last. */
export function isWrittenTurned(fact: Fact, folded: string): boolean {
  if (fact.kind !== 'name' || fact.words.length < 2) return false;
  const [family = '', ...given] = fact.words;
  return folded.includes([...given, family].join(' '));
}

/** Whether the letters of a name or an address stand in the other text, though it was not read as one there. */
export function isWritten(fact: Fact, folded: string): boolean {
  if (fact.kind === 'name') return folded.includes(fact.words.join(' ')) || isWrittenTurned(fact, folded);
  return fact.kind === 'contact' && fact.medium !== 'phone' && folded.includes(fact.address);
}

const relativeDay =
  /(?:the|that) (?:following|next|same|previous) (?:day|morning|afternoon|evening|month)|(?:one|a|two) days? (?:later|earlier|before)|yesterday|tomorrow|today|tonight/;
const relativeYear =
  /(?:this|last|next|that|the same|the previous|the following|the past|the current) (?:school |academic )?year|annual|to date/;

/** A date that English may say by another one: `the following day`, `last year`. */
function isRelative(fact: Fact, english: string): boolean {
  if (fact.kind !== 'date') return false;
  return (fact.readings[0]?.day === undefined ? relativeYear : relativeDay).test(english);
}

/** Whether the given name stands in the other text by itself, after a title that was not read: `General Giap`. */
const isCalledShortly = (fact: Fact, folded: string): boolean =>
  fact.kind === 'name' &&
  new RegExp(
    `(?:general|uncle|president|teacher|professor|dr|mr|mrs|ms)\\.? ${fact.words.at(-1)}(?![a-z])`,
  ).test(folded);

/** A count of two or three that stands alone is easily turned: `tripartite`, `a couple`. */
const isTiny = (fact: Fact): boolean =>
  fact.kind === 'number' && !fact.unit && (fact.values[0] ?? 9) <= 3 && Number.isInteger(fact.values[0]);

/** What the English does not say, `english` being its letters in lower case without marks. */
export function ofMissing({ vi, alone }: Matching['missing'][number], english: string): Disagreement {
  const open = alone || isCalledShortly(vi, english) || isTiny(vi) || isRelative(vi, english);
  const grade = slight(vi) ? 'note' : open ? 'hint' : 'error';
  return between(vi, null, {
    reason: alone ? 'missingBlock' : 'missing',
    grade,
    proposal: proposalFor(vi, null),
  });
}
