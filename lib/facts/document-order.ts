import { type Disagreement, within } from './disagreement.ts';
import type { Dated } from './document-dates.ts';
import type { DateValue, Fact } from './fact.ts';
import { plain } from './plain.ts';

const follows =
  /(?:thực hiện|căn cứ|triển khai|theo|implementing|pursuant to|in accordance with|according to|following|under)[^.!?\n\d]{0,80}$/;
const held = /(?:tổ chức|diễn ra|khai mạc|held|organi[sz]ed|took place|opened|launched|hosted)/;

const rank = ({ year = 0, month = 0, day = 0 }: DateValue): number => year * 10_000 + month * 100 + day;

/**
 * What follows a document cannot have happened before its date: a meeting `thực hiện Kế hoạch số … ngày …` held earlier.
 * Certain only where the sentence says that something was held; else a hint.
 */
export function beforeDocument(
  text: string,
  facts: readonly Fact[],
  dated: readonly Dated[],
): Disagreement[] {
  const smooth = plain(text).toLowerCase();
  return dated.flatMap(({ document, date }) => {
    const [issued] = date.readings;
    if (!issued || date.broken || date.readings.length > 1) return [];
    if (!follows.test(smooth.slice(Math.max(0, document.start - 100), document.start))) return [];
    const stop = /[.!?\n](?:\s|$)/.exec(smooth.slice(date.end))?.index ?? smooth.length;
    return facts.flatMap((fact) => {
      const [reading] = fact.kind === 'date' ? fact.readings : [];
      if (!reading?.day || !reading.year || fact.start <= date.end || fact.start > date.end + stop) return [];
      if (fact.kind === 'date' && fact.readings.length > 1) return [];
      if (rank(reading) >= rank(issued)) return [];
      const sure =
        held.test(smooth.slice(fact.end, Math.min(fact.end + 80, date.end + stop))) ||
        held.test(smooth.slice(Math.max(0, fact.start - 60), fact.start));
      const values = { number: document.text, date: date.text };
      return [
        within(fact.locale, 'date', fact, {
          reason: 'beforeDocument',
          grade: sure ? 'error' : 'hint',
          values,
        }),
      ];
    });
  });
}
