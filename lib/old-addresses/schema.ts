import { z } from 'zod';
import { line } from '../text/field.ts';

/** What the desk's list is narrowed to, as its address says it. What makes no sense is as if it were not there. */
export const ListFilter = z.object({
  q: line(200).default('').catch(''),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});
