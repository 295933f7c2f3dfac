import type { Locale } from '../i18n/locales.ts';
import { agreement } from './agreement.ts';
import { between, type Disagreement, within } from './disagreement.ts';
import type { Fact, FactOf } from './fact.ts';
import { plain } from './plain.ts';
import { proposalFor } from './proposal.ts';

export type Dated = { document: FactOf<'document-number'>; date: FactOf<'date'> };

const link =
  /^[,;]? ?\(?(?:(?:ký|ban hành|ra)? ?ngày|dated|of|issued(?: on)?|signed(?: on)?|on|date) ?(?:the )?$/;
const isWhole = ({ readings: [reading] }: FactOf<'date'>): boolean =>
  reading?.day !== undefined && reading.year !== undefined;

/** The numbers of documents that a text gives a date right after. */
export function datedDocuments(text: string, facts: readonly Fact[]): Dated[] {
  const smooth = plain(text).toLowerCase();
  return facts.flatMap((document, at) => {
    const date = facts[at + 1];
    if (document.kind !== 'document-number' || date?.kind !== 'date' || !isWhole(date)) return [];
    return link.test(smooth.slice(document.end, date.start)) ? [{ document, date }] : [];
  });
}

/** Numbers begin anew every year: only a date of the same year, or the same day of another, is certainly a slip. */
function isSlip([one]: FactOf<'date'>['readings'], [other]: FactOf<'date'>['readings']): boolean {
  return one?.year === other?.year || (one?.day === other?.day && one?.month === other?.month);
}

/** One number with two dates: the second one is told. */
export function twoDates(dated: readonly Dated[]): Disagreement[] {
  return dated.flatMap(({ document, date }, at) => {
    const first = dated.slice(0, at).find((other) => other.document.number === document.number);
    if (!first || agreement(first.date, date) !== null) return [];
    const values = { number: document.text, first: first.date.text };
    const grade = isSlip(first.date.readings, date.readings) ? 'error' : 'hint';
    return [within(date.locale, 'date', date, { reason: 'twoDates', grade, values })];
  });
}

/** A document whose date differs between the languages, wherever else both dates stand. */
export function documentDatesBetween(
  texts: Record<Locale, string>,
  facts: Record<Locale, readonly Fact[]>,
): Disagreement[] {
  const english = datedDocuments(texts.en, facts.en);
  return datedDocuments(texts.vi, facts.vi).flatMap(({ document, date }) => {
    const same = english.filter((other) => other.document.number === document.number);
    const [other] = same;
    if (!other || same.some((one) => agreement(date, one.date) !== null)) return [];
    const values = { number: document.text };
    return [
      between(date, other.date, {
        reason: 'documentDate',
        grade: 'error',
        values,
        proposal: proposalFor(date, other.date),
      }),
    ];
  });
}
