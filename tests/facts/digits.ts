import type { Pair, Span } from './corpus.ts';
import type { Finding } from './score.ts';

const groupsOf = (text: string): Span[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    text: digits,
    start: index,
    end: index + digits.length,
  }));

const plain = (digits: string) => digits.replace(/^0+(?=\d)/, '');

/** Groups of `these` that are left when each group of `those` has taken away one that equals it. */
function surplus(these: Span[], those: Span[]): Span[] {
  const taken = those.map(({ text }) => plain(text));
  return these.filter(({ text }) => {
    const match = taken.indexOf(plain(text));
    if (match >= 0) taken.splice(match, 1);
    return match < 0;
  });
}

/**
 * The baseline: what checkers of translations do. The groups of digits of both texts, leading zeros aside, are
 * compared as bags; each group that one text has more often is an error without a kind. A summary may leave out.
 */
export function compareDigits({ vi, en, summary }: Pair): Finding[] {
  const [inVi, inEn] = [groupsOf(vi), groupsOf(en)];
  const missing = summary ? [] : surplus(inVi, inEn);
  return [
    ...missing.map((span) => ({ kind: null, vi: span, en: null })),
    ...surplus(inEn, inVi).map((span) => ({ kind: null, vi: null, en: span })),
  ];
}
