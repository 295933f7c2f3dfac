import { type Disagreement, within } from './disagreement.ts';
import type { Fact, FactOf } from './fact.ts';
import { plain } from './plain.ts';

const totalBefore =
  /(?:tổng(?: cộng| số)?|total(?:ling|ing)?(?: of)?|in all|altogether)(?: (?:là|có|of|is|was|cộng|number|gồm))?:? ?$/;
const totalAfter = /^ (?:in total|in all|altogether)/;
const contains =
  /^[^.;\d]{0,40}(?:,|:)? ?(?:bao gồm|gồm có|gồm|comprising|consisting of|made up of)[^.;\d]{0,12}$/;
const between = /^[^.;:!?\d\n]{1,60}(?:,| và| and| cùng)[^.;:!?\d\n]{0,12}$/;
const beforeTotal =
  /^[^.;!?\d\n]{0,40}[,;:(-]? ?(?:tổng(?: cộng| số)?|total(?:ling|ing)?|for a total|a total|in all)[^.;!?\d\n]{0,16}$/;

type Count = FactOf<'number'>;

const isCount = (fact: Fact): fact is Count =>
  fact.kind === 'number' &&
  !fact.code &&
  fact.unit !== '%' &&
  fact.unit !== '/' &&
  Number.isInteger(fact.values[0]);

const adds = (parts: readonly Count[], total: Count): boolean =>
  parts.reduce((sum, part) => sum + (part.values[0] ?? 0), 0) === total.values[0];

/** The counts in a row from one of them on, forwards or backwards, as long as only words of a list stand between. */
function row(text: string, counts: readonly Count[], start: number, step: 1 | -1): Count[] {
  const found: Count[] = [];
  for (let at = start; counts[at]; at += step) {
    const [here, last] = [counts[at], found.at(-1)];
    if (!here) break;
    if (last) {
      const [one, other] = step === 1 ? [last, here] : [here, last];
      if (!between.test(text.slice(one.end, other.start)) || one.unit !== other.unit) break;
    }
    found.push(here);
  }
  return found;
}

/**
 * Totals that do not add up where a sentence lists the parts: `13 tập thể, 25 cá nhân, tổng 40`, `40 awards, comprising
 * 13 for groups and 25 for people`. Lists that only give examples (`trong đó`, `including`) are let be.
 */
export function sums(text: string, facts: readonly Fact[]): Disagreement[] {
  const smooth = plain(text).toLowerCase();
  const counts = facts.filter(isCount);
  return counts.flatMap((total, at) => {
    const [previous, next] = [counts[at - 1], counts[at + 1]];
    const named =
      totalBefore.test(smooth.slice(Math.max(0, total.start - 24), total.start)) ||
      totalAfter.test(smooth.slice(total.end, total.end + 14));
    const before =
      named && previous && beforeTotal.test(smooth.slice(previous.end, total.start))
        ? row(smooth, counts, at - 1, -1)
        : [];
    const after =
      next && contains.test(smooth.slice(total.end, next.start)) ? row(smooth, counts, at + 1, 1) : [];
    const parts = before.length > 1 ? before : after;
    if (parts.length < 2 || adds(parts, total)) return [];
    const sum = parts.reduce((all, part) => all + (part.values[0] ?? 0), 0);
    const list = parts.map((part) => part.text).join(' + ');
    return [
      within(total.locale, 'number', total, {
        reason: 'sum',
        grade: 'error',
        values: { sum, list },
        proposal: String(sum),
      }),
    ];
  });
}
