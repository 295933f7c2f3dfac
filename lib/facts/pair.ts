import { type Locale, otherLocale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { isWritten, isWrittenTurned, ofMissing, slight } from './absence.ts';
import { agreement, boundsDiffer, weekdaysDiffer } from './agreement.ts';
import { align } from './alignment.ts';
import { between, type Disagreement, type Grade, type Quote, quote, type Reason } from './disagreement.ts';
import { documentDatesBetween } from './document-dates.ts';
import { factsIn } from './extraction.ts';
import type { Fact, FactKind, Span } from './fact.ts';
import { alignKeyed, type KeyedSpan } from './keyed-alignment.ts';
import { type Match, type Matching, matchFacts } from './matching.ts';
import { nounsMeet } from './nouns.ts';
import { namesOfOneSchool } from './one-school.ts';
import { plain } from './plain.ts';
import { proposalFor } from './proposal.ts';
import { segmentsOf } from './segments.ts';
import { judgeFacts } from './text.ts';

/** `blocks`: stretches of both texts that are known to say the same where their keys are equal. */
export type Pair = {
  vi: string;
  en: string;
  summary?: boolean;
  blocks?: Record<Locale, readonly KeyedSpan[]>;
};

/** What a pair says alike, and what it does not. */
export type Comparison = {
  issues: Disagreement[];
  agreed: { kind: FactKind; vi: Quote; en: Quote }[];
};

function closeReason({ vi, en }: Match): [Reason, Grade] | null {
  if (vi.kind === 'name' && en.kind === 'name') {
    if (vi.words.length === en.words.length) return ['turnedName', 'note'];
    return vi.words.length > 1 && en.words.length > 1 ? ['partOfName', 'hint'] : null;
  }
  if (vi.kind === 'date' && en.kind === 'date') return ['lessPrecise', 'note'];
  if (vi.kind === 'document-number') return ['shortNumber', 'hint'];
  if (vi.kind === 'number' && en.kind === 'number')
    return vi.unit === en.unit ? ['rounded', 'hint'] : ['unitMissing', 'hint'];
  return null;
}

function ofMatch(match: Match): Disagreement[] {
  const { vi, en } = match;
  const told = (reason: Reason, grade: Grade) =>
    between(vi, en, { reason, grade, proposal: proposalFor(vi, en) });
  if (weekdaysDiffer(vi, en)) return [told('weekdayDiffers', 'error')];
  if (boundsDiffer(vi, en)) return [told('boundDiffers', 'error')];
  const [reason, grade] = (match.close && closeReason(match)) || [];
  return reason && grade ? [told(reason, grade)] : [];
}

/** Numbers that stand each with what the other counts: 13 groups and 25 people, told as 25 groups and 13 people. */
function swapped(matches: readonly Match[]): Disagreement[] {
  const counted = matches.filter(
    ({ vi, en }) =>
      vi.kind === 'number' && en.kind === 'number' && vi.noun && en.noun && !nounsMeet(vi.noun, en.noun),
  );
  const noun = (fact: Fact) => (fact.kind === 'number' ? fact.noun : undefined);
  return counted.flatMap((match) => {
    const other = counted.find(
      (candidate) =>
        candidate !== match &&
        nounsMeet(noun(match.vi), noun(candidate.en)) &&
        nounsMeet(noun(match.en), noun(candidate.vi)),
    );
    if (!other) return [];
    const values = { en: other.en.text };
    return [
      between(match.vi, other.en, {
        reason: 'swapped',
        grade: 'error',
        values,
        proposal: proposalFor(match.vi, other.en),
      }),
    ];
  });
}

/** What is missing several times is told once, at its gravest. */
const firstOfEach = (missing: Matching['missing']): Matching['missing'] =>
  [...missing]
    .sort((one, other) => Number(one.alone) - Number(other.alone))
    .filter(({ vi }, at, all) => !all.slice(0, at).some((earlier) => agreement(earlier.vi, vi) === 'same'));

/** What only the English says is at most a hint. */
const ofExtra = (en: Fact): Disagreement =>
  between(null, en, { reason: 'extra', grade: slight(en) || en.kind === 'number' ? 'note' : 'hint' });

/**
 * What each text says wrongly by itself. An order or a sum that both texts have alike is a hint at most: something may
 * have been brought forward; where only one text seems to have it, it was misread there.
 */
function ofEach(
  texts: Record<Locale, string>,
  facts: Record<Locale, readonly Fact[]>,
  matches: readonly Match[],
): Disagreement[] {
  const found = { vi: judgeFacts(texts.vi, facts.vi, 'vi'), en: judgeFacts(texts.en, facts.en, 'en') };
  return (['en', 'vi'] as const).flatMap((locale) =>
    found[locale].flatMap((issue): Disagreement[] => {
      const vouched =
        issue.kind !== 'year-range' &&
        (issue.reason === 'backwards' || issue.reason === 'sum') &&
        matches.some((match) => match[locale].start === issue[locale]?.start);
      if (!vouched) return [issue];
      const both = found[otherLocale(locale)].some(
        ({ reason, kind }) => reason === issue.reason && kind === issue.kind,
      );
      return both ? [{ ...issue, grade: 'hint' }] : [];
    }),
  );
}

const gravity: Record<Grade, number> = { error: 0, hint: 1, note: 2 };

const overlap = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;

const touches = (one: Disagreement, other: Disagreement, locale: Locale): boolean =>
  overlap(one[locale], other[locale]);

/** Each place is told once, by the first that names it as gravely. */
function once(found: readonly Disagreement[]): Disagreement[] {
  const kept: Disagreement[] = [];
  for (const issue of found) {
    const told = kept.some(
      (other) =>
        gravity[other.grade] <= gravity[issue.grade] &&
        (touches(other, issue, 'vi') || touches(other, issue, 'en')),
    );
    if (!told) kept.push(issue);
  }
  return kept.sort((one, other) => gravity[one.grade] - gravity[other.grade] || place(one) - place(other));
}

const place = ({ vi, en }: Disagreement): number => (en ?? vi)?.start ?? 0;

/**
 * Whether the English translation says what the Vietnamese text says: facts laid side by side by block and meaning, and
 * each text judged by itself as `judgeText` does. A `summary` may leave out, not contradict. Offsets are of the NFC texts.
 */
export const judgePair = (pair: Pair): Disagreement[] => comparePair(pair).issues;

/** `judgePair`, and beside it the facts that agree. */
export function comparePair({ vi, en, summary = false, blocks }: Pair): Comparison {
  const texts = { vi: vi.normalize('NFC'), en: en.normalize('NFC') };
  const facts = { vi: factsIn(texts.vi, 'vi'), en: factsIn(texts.en, 'en') };
  const letters = (text: string) => fold(plain(text)).replaceAll('-', ' ');
  const folded = { vi: letters(texts.vi), en: letters(texts.en) };
  const segments = { vi: segmentsOf(texts.vi, facts.vi), en: segmentsOf(texts.en, facts.en) };
  const groups = blocks ? alignKeyed(segments, blocks) : align(segments.vi, segments.en);
  const matching = matchFacts(groups, facts, summary);
  const issues = once([
    ...matching.wrong
      .filter((pair) => !isWrittenTurned(pair.vi, folded.en))
      .map(({ vi: fact, en: told }) => {
        const proposal = proposalFor(fact, told);
        // One number of kilometres and of metres: there is no other number to propose.
        return proposal === told.text && fact.kind === 'number'
          ? between(fact, told, { reason: 'measureDiffers', grade: 'error' })
          : between(fact, told, { reason: 'differs', grade: 'error', proposal });
      }),
    ...documentDatesBetween({ vi: texts.vi, en: texts.en }, facts),
    ...swapped(matching.matches),
    ...namesOfOneSchool(texts),
    ...ofEach(texts, facts, matching.matches),
    ...matching.matches.flatMap(ofMatch),
    ...(summary
      ? []
      : firstOfEach(matching.missing.filter(({ vi: fact }) => !isWritten(fact, folded.en))).map((missing) =>
          ofMissing(missing, folded.en),
        )),
    ...matching.extra.filter((fact) => !isWritten(fact, folded.vi)).map(ofExtra),
  ]);
  const told = issues.filter(({ grade }) => grade !== 'note');
  const agreed = matching.matches
    .map((match) => ({ kind: match.vi.kind, vi: quote(match.vi), en: quote(match.en) }))
    .filter((match) => !told.some((issue) => overlap(issue.vi, match.vi) || overlap(issue.en, match.en)));
  return { issues, agreed };
}
