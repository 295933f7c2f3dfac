import type { z } from 'zod';

/**
 * A check for a list in which nothing may stand twice. `keyOf` says what counts as the same, `error` is the issue key,
 * put on the later of the two, on its `field` when entries have fields.
 */
export const distinct =
  <T>(keyOf: (entry: T) => string, error: string, field?: string) =>
  (list: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, entry] of list.entries()) {
      const key = keyOf(entry);
      const path = field ? [index, field] : [index];
      if (seen.has(key)) context.addIssue({ code: 'custom', path, message: error });
      seen.add(key);
    }
  };
