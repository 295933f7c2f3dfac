import type { Locale } from '../i18n/locales.ts';
import { formatDay, formatTime } from '../text/dates.ts';
import { type Disagreement, within } from './disagreement.ts';
import { datedDocuments } from './document-dates.ts';
import type { DateValue, Fact, FactOf } from './fact.ts';

/** The article's own fields: the day of the event (`YYYY-MM-DD`) and its time (`HH:MM`). */
export type EventFields = { eventDate?: string | null; eventTime?: string | null };

const same = (one: DateValue, other: DateValue): boolean =>
  one.day === other.day && one.month === other.month && (one.year === undefined || one.year === other.year);

/** A slip of the same day: one part differs, or day and month are turned. */
function slip(one: DateValue, other: DateValue): boolean {
  if (one.day === undefined || one.month === undefined) return false;
  if (one.day === other.month && one.month === other.day) return true;
  const year = one.year ?? other.year;
  const wrong = [one.day !== other.day, one.month !== other.month, year !== other.year].filter(
    Boolean,
  ).length;
  return wrong === 1;
}

/** Dates that the text gives its story: not those of documents. */
function storyDates(text: string, facts: readonly Fact[]): FactOf<'date'>[] {
  const documents = new Set<Fact>(datedDocuments(text, facts).map(({ date }) => date));
  return facts.filter(
    (fact): fact is FactOf<'date'> =>
      fact.kind === 'date' && !documents.has(fact) && fact.readings[0]?.day !== undefined,
  );
}

/**
 * The event's date and time of the article against its text: when the text never says the day, the first date that looks
 * like a slip of it is an error, else the first date is a hint. A text without dates says nothing against the fields.
 */
export function againstFields(
  text: string,
  facts: readonly Fact[],
  locale: Locale,
  fields: EventFields,
): Disagreement[] {
  if (!fields.eventDate) return [];
  const [year, month, day] = fields.eventDate.split('-').map(Number);
  const event: DateValue = { year, month, day };
  const dates = storyDates(text, facts);
  const [first] = dates;
  const found: Disagreement[] = [];
  if (first && !dates.some((date) => date.readings.some((reading) => same(reading, event)))) {
    const wrong = dates.find((date) => date.readings.some((reading) => slip(reading, event)));
    const values = { field: formatDay(fields.eventDate, locale) };
    found.push(
      within(locale, 'date', wrong ?? first, {
        reason: 'eventDate',
        grade: wrong ? 'error' : 'hint',
        values,
        proposal: wrong ? values.field : null,
      }),
    );
  }
  const times = facts.filter((fact): fact is FactOf<'time'> => fact.kind === 'time' && !fact.part);
  const [hour, minute] = (fields.eventTime ?? '').split(':').map(Number);
  const [firstTime] = times;
  const told = times.some(
    (time) =>
      time.minute === minute && (time.hour === hour || (time.half && time.hour % 12 === (hour ?? 0) % 12)),
  );
  if (fields.eventTime && firstTime && !told) {
    const values = { field: formatTime(fields.eventTime) };
    found.push(within(locale, 'time', firstTime, { reason: 'eventTime', grade: 'hint', values }));
  }
  return found;
}
