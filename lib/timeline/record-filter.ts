import { z } from 'zod';
import { line, optionalDay } from '../text/field.ts';

const text = line(64)
  .transform((value) => value || null)
  .nullable()
  .default(null)
  .catch(null);

/**
 * The record as its address says it: `person` who did it or whose account it was done to; `room` the first word of a kind
 * of event; `article`; `from` and `to`, inclusive. What makes no sense is as if it were not there.
 */
export const RecordFilter = z.object({
  person: text,
  room: text,
  article: z
    .union([z.literal('').transform(() => null), z.uuid()])
    .nullable()
    .default(null)
    .catch(null),
  from: optionalDay.catch(null),
  to: optionalDay.catch(null),
});

export type RecordFilter = z.output<typeof RecordFilter>;
