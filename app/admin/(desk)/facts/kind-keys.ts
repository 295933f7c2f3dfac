import type { FactKind } from '../../../../lib/facts/fact.ts';

/** Keys of the kinds in the messages. */
export const kindKeys = {
  date: 'date',
  time: 'time',
  'year-range': 'yearRange',
  'document-number': 'documentNumber',
  number: 'number',
  name: 'name',
  contact: 'contact',
} as const satisfies Record<FactKind, string>;
