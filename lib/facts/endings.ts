import { type Disagreement, within } from './disagreement.ts';
import type { DateValue, Fact } from './fact.ts';
import { plain } from './plain.ts';

const link = /^ ?(?:-|đến|tới|to|until|till|through)(?: hết)?(?: ngày| the)? ?$/;
const openRange = /(?:từ|from|between|ngày)(?: ngày)? ?$/;

/** Something was put off or brought forward: from a day to another, in either direction. */
const moved =
  /(?:moved|changed|brought forward|rescheduled|postponed|shifted|corrected|adjusted|dời|chuyển|đổi|lùi|điều chỉnh|đính chính|sửa)[^.!?]{0,50}$/;

/** The day as a number to compare by; both must say the same parts. */
function rank(date: DateValue, other: DateValue): number | null {
  const { year = other.year ?? 0, month = other.month, day } = date;
  if (month === undefined || (day === undefined) !== (other.day === undefined)) return null;
  return year * 10_000 + month * 100 + (day ?? 0);
}

function isBackwards(from: Fact, to: Fact, opened: boolean): boolean {
  if (from.kind === 'date' && to.kind === 'date') {
    const [a, b] = [from.readings[0], to.readings[0]];
    if (!a || !b || from.broken || to.broken || from.readings.length > 1 || to.readings.length > 1)
      return false;
    // From December to January of the next year, where only one of them says its year.
    if ((a.year === undefined || b.year === undefined) && (a.month ?? 0) > (b.month ?? 0)) return false;
    const [first, last] = [rank(a, b), rank(b, a)];
    return first !== null && last !== null && last < first && (opened || a.day !== undefined);
  }
  if (from.kind === 'time' && to.kind === 'time')
    return (
      !from.half &&
      !to.half &&
      !from.part &&
      !to.part &&
      to.hour * 60 + to.minute < from.hour * 60 + from.minute &&
      from.hour < 18
    );
  return false;
}

/** Dates and times that end before they begin: `từ ngày 15/3 đến ngày 01/3/2023`, `from 2 p.m. to 11 a.m.` */
export function backwards(text: string, facts: readonly Fact[]): Disagreement[] {
  const smooth = plain(text).toLowerCase();
  return facts.flatMap((to, at) => {
    const from = facts[at - 1];
    if (!from || !link.test(smooth.slice(from.end, to.start))) return [];
    if (moved.test(smooth.slice(Math.max(0, from.start - 60), from.start))) return [];
    const opened = openRange.test(smooth.slice(Math.max(0, from.start - 12), from.start));
    return isBackwards(from, to, opened)
      ? [within(to.locale, to.kind, to, { reason: 'backwards', grade: 'error', values: { from: from.text } })]
      : [];
  });
}
