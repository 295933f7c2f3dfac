import type { Fact, Span } from './fact.ts';
import { plain } from './plain.ts';

/** A line or paragraph of a text with its facts. */
export type Segment = Span & { facts: Fact[]; keys: string[] };

/** By what facts of either language are recognised as the same when texts are laid side by side. */
function keysOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'date':
      return fact.readings.map(({ day, month, quarter, year }) =>
        day === undefined && month === undefined && quarter === undefined
          ? `year ${year}`
          : `date ${day}.${month}.${quarter}`,
      );
    case 'time':
      return fact.part ? [] : [`time ${fact.hour % 12}.${fact.minute}`];
    case 'year-range':
      return [`range ${fact.from}-${fact.to}`];
    case 'document-number':
      return [`document ${fact.number}`];
    case 'number':
      return fact.soft ? [] : fact.values.map((value) => `number ${value}`);
    case 'name':
      return [`name ${fact.words.at(-1)}`];
    case 'contact':
      return [`contact ${fact.address}`];
  }
}

/** The segments of an NFC text: blank lines part them, and so do line ends that are no mere wrapping. */
export function segmentsOf(text: string, facts: readonly Fact[]): Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  for (const line of plain(text).matchAll(/[^\n]+/g)) {
    const end = line.index + line[0].length;
    if (!/[\p{L}\p{N}]/u.test(line[0])) continue;
    const own: Fact[] = [];
    for (let fact = facts[next]; fact && fact.start < end; fact = facts[next]) {
      own.push(fact);
      next += 1;
    }
    segments.push({ start: line.index, end, facts: own, keys: own.flatMap(keysOf) });
  }
  return segments;
}
