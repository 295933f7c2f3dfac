import { agreement } from './agreement.ts';
import { isOnlyYear } from './calendar.ts';
import type { Fact } from './fact.ts';

/** A year alone is said where a whole date or a range of years says it. */
export function saysYear(facts: readonly Fact[], fact: Fact): boolean {
  if (fact.kind !== 'date' || !fact.readings[0] || !isOnlyYear(fact.readings[0])) return false;
  const { year } = fact.readings[0];
  return facts.some(
    (other) =>
      (other.kind === 'date' && other.readings.some((reading) => reading.year === year)) ||
      (other.kind === 'year-range' && (other.from === year || other.to === year)),
  );
}

/** Whether a number is the sum of some that the other text gives one after the other: a translation may add up. */
export function addsUp(facts: readonly Fact[], total: Fact): boolean {
  if (total.kind !== 'number' || total.unit === '%' || (total.values[0] ?? 0) < 5) return false;
  const counts = facts.filter((fact) => fact.kind === 'number' && fact.unit === total.unit && !fact.code);
  return counts.some((_, at) => {
    let sum = 0;
    return counts.slice(at, at + 6).some((part, place) => {
      sum += part.kind === 'number' ? (part.values[0] ?? 0) : 0;
      return place > 0 && sum === total.values[0];
    });
  });
}

/** Whether any of the facts says this one. */
export const says = (facts: readonly Fact[], fact: Fact): boolean =>
  facts.some((other) => agreement(fact, other) !== null);
