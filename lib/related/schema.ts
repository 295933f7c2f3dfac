import { z } from 'zod';
import { line } from '../text/field.ts';

/** Articles on one page of the related picker. */
export const pickerPageSize = 20;

/**
 * What is typed into the related picker: `q` words of a headline in either language, or part of a document number; with
 * nothing typed, the newest. `excludeId` is the article one chooses for.
 */
export const PickerQuery = z.object({
  q: line(200).default('').catch(''),
  excludeId: z.uuid().nullable().default(null).catch(null),
  page: z.coerce.number().int().min(1).max(9999).default(1).catch(1),
});

export type PickerQuery = z.input<typeof PickerQuery>;
