import { alike } from './alike.ts';
import type { Fact } from './fact.ts';
import { nounsMeet } from './nouns.ts';

const share = (equal: readonly boolean[]): number =>
  equal.length === 0 ? 0 : equal.filter(Boolean).length / equal.length;

/** How likely two facts of one kind that differ are the same fact, told rightly and wrongly: 0 to 1. */
export function likeness(one: Fact, other: Fact): number {
  if (one.kind === 'date' && other.kind === 'date') {
    const scores = one.readings.flatMap((a) =>
      other.readings.map((b) => {
        const parts = (['day', 'month', 'year', 'quarter', 'decade', 'weekday'] as const).filter(
          (part) => a[part] !== undefined || b[part] !== undefined,
        );
        const turned = a.day !== undefined && a.day === b.month && a.month === b.day ? 0.4 : 0;
        return turned + share(parts.map((part) => a[part] === b[part]));
      }),
    );
    return Math.min(1, Math.max(...scores));
  }
  if (one.kind === 'time' && other.kind === 'time') {
    if ((one.part === undefined) !== (other.part === undefined)) return 0.1;
    return 0.3 + 0.7 * share([one.hour % 12 === other.hour % 12, one.minute === other.minute]);
  }
  if (one.kind === 'year-range' && other.kind === 'year-range')
    return 0.2 + 0.8 * share([one.from === other.from, one.to === other.to]);
  if (one.kind === 'number' && other.kind === 'number') {
    const counted = one.noun && other.noun ? (nounsMeet(one.noun, other.noun) ? 0.5 : -0.3) : 0;
    const unit = one.unit === other.unit ? (one.unit ? 0.5 : 0.1) : -0.2;
    return Math.max(
      0,
      Math.min(1, counted + unit + 0.5 * alike(String(one.values[0]), String(other.values[0]))),
    );
  }
  if (one.kind === 'name' && other.kind === 'name') return alike(one.words.join(' '), other.words.join(' '));
  if (one.kind === 'document-number' && other.kind === 'document-number')
    return alike(one.number, other.number);
  if (one.kind === 'contact' && other.kind === 'contact')
    return one.medium === other.medium ? alike(one.address, other.address) : 0;
  return 0;
}
