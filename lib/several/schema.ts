import { z } from 'zod';
import { publishingLimits } from '../publishing/schema.ts';
import { lines } from '../text/field.ts';

/** What can be done with several articles of the list at once. */
export const severalActions = ['publish', 'withdraw', 'section', 'unit', 'trash'] as const;

export type SeveralAction = (typeof severalActions)[number];

/** So many articles at once, at most. */
export const severalLimit = 100;

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Names of requirements, with commas. */
const seen = z
  .string()
  .regex(/^[A-Za-z,]{0,1000}$/)
  .transform((names) => names.split(',').filter(Boolean));

/**
 * An article and what was looked at, as a form sends it: `id:shared:vi:en:seen`, the versions and the requirements of which
 * warnings were shown.
 */
const Item = z
  .string()
  .transform((text) => text.split(':'))
  .pipe(z.tuple([z.uuid(), version, version, version, seen]))
  .transform(([articleId, shared, vi, en, names]) => ({
    articleId,
    versions: { shared, vi, en },
    seen: names,
  }));

const several = z.object({
  items: z.array(Item).min(1, 'bulkNone').max(severalLimit),
});

/** What is done with several articles; what each kind needs besides. */
export const SeveralInput = z.discriminatedUnion('action', [
  several.extend({
    action: z.literal('publish'),
    locales: z.array(z.enum(['vi', 'en'])).min(1, 'bulkLanguage'),
  }),
  several.extend({
    action: z.literal('withdraw'),
    locales: z.array(z.enum(['vi', 'en'])).min(1, 'bulkLanguage'),
    reason: lines(publishingLimits.reason).default(''),
  }),
  several.extend({ action: z.literal('section'), sectionId: z.uuid('required') }),
  several.extend({ action: z.literal('unit'), unitId: z.uuid('required') }),
  several.extend({ action: z.literal('trash') }),
]);

export type SeveralInput = z.output<typeof SeveralInput>;
