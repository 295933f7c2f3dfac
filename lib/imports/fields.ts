import { documentIdentity, documentKey } from '../articles/document-number.ts';
import { articleLimits } from '../articles/limits.ts';
import { datedDocuments } from '../facts/document-dates.ts';
import { factsIn } from '../facts/extraction.ts';
import type { DateValue, Fact } from '../facts/fact.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the facts of a text propose for the fields of its article. */
export type ProposedFields = {
  documents: { number: string; date: string | null }[];
  eventDate: string | null;
  eventTime: string | null;
};

const two = (value: number) => String(value).padStart(2, '0');

/** A day of the calendar as `YYYY-MM-DD`; null when the date says less, or there is no such day. */
function dayOf({ year, month, day }: DateValue): string | null {
  if (!year || !month || !day || year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Characters between a day and the time that belongs to it. */
const nearby = 80;

type Event = { day: string; time: string | null };

const morning = /(?:sáng|trưa|morning|a\.m)/i;
const evening = /(?:chiều|tối|afternoon|evening|p\.m)/i;

/** A time near a day; one that leaves the half of the day open is told by the words around it. */
function timeNear(text: string, facts: readonly Fact[], day: Fact): string | null {
  for (const fact of facts) {
    if (fact.kind !== 'time' || fact.part || fact.hour > 23) continue;
    if (Math.min(Math.abs(fact.end - day.start), Math.abs(fact.start - day.end)) > nearby) continue;
    const around = text.slice(
      Math.max(0, Math.min(fact.start, day.start) - 12),
      Math.max(fact.end, day.end) + 12,
    );
    if (fact.half && !morning.test(around) && !evening.test(around)) continue;
    const later = fact.half && fact.hour < 12 && evening.test(around) && !morning.test(around) ? 12 : 0;
    return `${two(fact.hour + later)}:${two(fact.minute)}`;
  }
  return null;
}

/** The first whole date that is no document's is when it happened. */
function eventIn(text: string, facts: readonly Fact[], documents: ReadonlySet<Fact>): Event | null {
  for (const fact of facts) {
    if (fact.kind !== 'date' || documents.has(fact) || fact.broken || fact.readings.length !== 1) continue;
    const [reading] = fact.readings;
    const day = reading && dayOf(reading);
    if (!day) continue;
    return { day, time: timeNear(text, facts, fact) };
  }
  return null;
}

/**
 * Documents with their dates, and the day and time of the event, as the texts give them; the Vietnamese text first.
 * Numbers without the letters of their kind are too little to go by.
 */
export function fieldsOf(texts: Partial<Record<Locale, string>>): ProposedFields {
  const found: ProposedFields = { documents: [], eventDate: null, eventTime: null };
  const known = new Set<string>();
  for (const locale of ['vi', 'en'] as const) {
    const text = texts[locale]?.normalize('NFC');
    if (!text) continue;
    const facts = factsIn(text, locale);
    const dated = datedDocuments(text, facts);
    for (const fact of facts) {
      if (fact.kind !== 'document-number' || !fact.text.includes('/')) continue;
      const number = fact.text.replace(/\s+/g, '');
      const date = dated.find(({ document }) => document === fact)?.date.readings[0];
      const day = date ? dayOf(date) : null;
      const same = found.documents.find((other) => documentKey(other.number) === documentKey(number));
      if (same && (!day || same.date === day)) continue;
      if (same && !same.date) same.date = day;
      else if (!known.has(documentIdentity(number, day))) found.documents.push({ number, date: day });
      known.add(documentIdentity(number, day));
    }
    const event = eventIn(text, facts, new Set(dated.map(({ date }) => date)));
    if (event && !found.eventDate) Object.assign(found, { eventDate: event.day, eventTime: event.time });
  }
  return { ...found, documents: found.documents.slice(0, articleLimits.documents) };
}
