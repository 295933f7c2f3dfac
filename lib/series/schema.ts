import { z } from 'zod';
import { distinct } from '../text/distinct.ts';
import { seriesLimit } from './limits.ts';

/** The stories of a series, in their order; `order` is the version of the order that was changed. */
export const StoriesInput = z.object({
  order: z.coerce.number().int().min(0),
  articleIds: z
    .array(z.uuid())
    .max(seriesLimit)
    .superRefine(distinct((id: string) => id, 'relatedTwice')),
});
