import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { type Disagreement, onSide, within } from './disagreement.ts';
import { datedDocuments } from './document-dates.ts';
import type { DateValue, Fact, FactOf } from './fact.ts';
import { proposalFor } from './proposal.ts';

/** A document as the newsroom keeps it, with its day, `YYYY-MM-DD`. */
export type RegisteredDocument = { number: string; date: string };

/** A document's number as facts have it: no marks, capitals, hyphens, no spaces, no leading zeros. */
export const documentNumberOf = (number: string): string =>
  fold(number)
    .toUpperCase()
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');

const dayOf = (date: string): DateValue => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

const sameDay = (one: DateValue, other: DateValue): boolean =>
  one.day === other.day && one.month === other.month && one.year === other.year;

/** Numbers begin anew every year: only a date of the same year, or the same day of another, is certainly a slip. */
const isSlip = (one: DateValue, other: DateValue): boolean =>
  one.year === other.year || (one.day === other.day && one.month === other.month);

function written(day: DateValue, date: FactOf<'date'>): string | null {
  if (date.locale === 'en') return proposalFor({ ...date, readings: [day] }, date);
  const padded = /(?<!\d)0\d/.test(date.text);
  const part = (value = 0) => String(value).padStart(padded ? 2 : 1, '0');
  return `${part(day.day)}/${part(day.month)}/${day.year}`;
}

/**
 * Dates that a text gives documents, against those under which the newsroom keeps them. A document that is not kept, or
 * only with a date that may be another year's, is passed over. Offsets are of the NFC text.
 */
export function againstRegister(
  text: string,
  facts: readonly Fact[],
  locale: Locale,
  register: readonly RegisteredDocument[],
): Disagreement[] {
  const kept = Map.groupBy(register, ({ number }) => documentNumberOf(number));
  return datedDocuments(text, facts).flatMap(({ document, date }) => {
    const days = (kept.get(document.number) ?? []).map(({ date: day }) => dayOf(day));
    if (days.some((day) => date.readings.some((reading) => sameDay(reading, day)))) return [];
    const right = days.find((day) => date.readings.some((reading) => isSlip(reading, day)));
    if (!right) return [];
    const proposal = written(right, date);
    const values = { number: document.text, date: proposal ?? '' };
    const told = within(locale, 'date', date, { reason: 'registerDate', grade: 'error', values, proposal });
    return [onSide(told, locale)];
  });
}

/** Numbers of documents with the day that a text gives them, `YYYY-MM-DD`, each once. */
export function citationsIn(text: string, facts: readonly Fact[]): { number: string; date: string }[] {
  const found = new Map<string, { number: string; date: string }>();
  for (const { document, date } of datedDocuments(text, facts)) {
    // A date in numbers that English may mean either way says nothing certain.
    const [reading, ...others] = date.readings;
    if (!reading?.day || !reading.month || !reading.year || others.length > 0) continue;
    const part = (value: number) => String(value).padStart(2, '0');
    const day = `${reading.year}-${part(reading.month)}-${part(reading.day)}`;
    found.set(`${document.number} ${day}`, { number: document.number, date: day });
  }
  return [...found.values()];
}
