import type { Locale } from '../i18n/locales.ts';
import { exists, weekdayOf } from './calendar.ts';
import { type Disagreement, onSide, within } from './disagreement.ts';
import { datedDocuments, twoDates } from './document-dates.ts';
import { beforeDocument } from './document-order.ts';
import { backwards } from './endings.ts';
import { againstFields, type EventFields } from './event-fields.ts';
import { factsIn } from './extraction.ts';
import type { Fact, FactOf } from './fact.ts';
import { namesOfOneSchool } from './one-school.ts';
import { sums } from './sums.ts';

const weekdayNames = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

function ofDate(date: FactOf<'date'>): Disagreement[] {
  const { locale } = date;
  if (date.broken || !date.readings.some(exists))
    return [within(locale, 'date', date, { reason: 'broken', grade: 'error' })];
  const weekday = date.readings[0]?.weekday;
  const real = date.readings.map(weekdayOf);
  if (weekday === undefined || real.some((day) => day === null || day === weekday)) return [];
  const right = weekdayNames[locale][real[0] ?? 0] ?? '';
  const proposal = date.text.replace(
    locale === 'vi' ? /thứ (?:\p{L}+|\d)|chủ nhật/iu : /\b[a-z]{3,}(?:day)?\b\.?(?=,? |\)|$)/i,
    right,
  );
  return [
    within(locale, 'date', date, {
      reason: 'weekdayWrong',
      grade: 'error',
      values: { weekday: right },
      proposal,
    }),
  ];
}

function ofRange(range: FactOf<'year-range'>): Disagreement[] {
  const { from, to, school, locale } = range;
  const proposal = school ? range.text.replace(/\d+$/, String(from + 1)) : null;
  if (to < from) return [within(locale, 'year-range', range, { reason: 'backwards', grade: 'error' })];
  if ((school && to !== from + 1) || to === from)
    return [
      within(locale, 'year-range', range, {
        reason: school ? 'schoolYear' : 'backwards',
        grade: 'error',
        proposal,
      }),
    ];
  return [];
}

/** A time that no clock shows. */
const ofTime = (time: FactOf<'time'>): Disagreement[] =>
  time.hour > 24 || time.minute > 59
    ? [within(time.locale, 'time', time, { reason: 'broken', grade: 'error' })]
    : [];

function ofFact(fact: Fact): Disagreement[] {
  if (fact.kind === 'date') return ofDate(fact);
  if (fact.kind === 'year-range') return ofRange(fact);
  return fact.kind === 'time' ? ofTime(fact) : [];
}

/** Judges facts that were read from an NFC text; `judgeText` without the reading. */
export function judgeFacts(text: string, facts: readonly Fact[], locale: Locale): Disagreement[] {
  const dated = datedDocuments(text, facts);
  const found = [
    ...facts.flatMap(ofFact),
    ...twoDates(dated),
    ...beforeDocument(text, facts, dated),
    ...backwards(text, facts),
    ...sums(text, facts),
  ];
  return found.map((issue) => onSide(issue, locale));
}

/**
 * What a text says that cannot be, or that it says twice and differently: impossible dates, wrong weekdays, school years
 * that are not consecutive, ends before beginnings, wrong totals, a document with two dates. With `fields`, the event's
 * date and time of the article are compared with the text. Offsets are of the NFC text.
 */
export function judgeText(text: string, locale: Locale, fields: EventFields = {}): Disagreement[] {
  const whole = text.normalize('NFC');
  const facts = factsIn(whole, locale);
  return [
    ...judgeFacts(whole, facts, locale),
    ...(locale === 'en' ? namesOfOneSchool({ en: whole }) : []),
    ...againstFields(whole, facts, locale, fields),
  ];
}
