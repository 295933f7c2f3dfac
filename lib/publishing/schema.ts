import { z } from 'zod';
import { ForcedReason } from '../review/schema.ts';
import { lines } from '../text/field.ts';

export const publishingLimits = { reason: 500, note: 500, factsReason: 500 } as const;

/** Why a text is withdrawn; readers see it on the page that says so. May be empty. */
export const WithdrawalInput = z.object({ reason: lines(publishingLimits.reason).default('') });

/** Why a text is published although facts disagree, or without the approval it needs; empty where nobody says so. */
export const Reasons = z.object({
  factsReason: lines(publishingLimits.factsReason).default(''),
  forcedReason: ForcedReason,
});

export type WithdrawalForm = z.input<typeof WithdrawalInput>;

/** What a new text is to those who have read the old one; they are told of all but a minor change. */
export const changeKinds = ['minor', 'update', 'correction'] as const;

/** How a text that was public before changes. `note` tells readers what is new, and of a correction it must. */
export const ChangeInput = z
  .object({
    change: z.enum(changeKinds, { error: 'changeKind' }).default('minor'),
    note: lines(publishingLimits.note).default(''),
  })
  .refine(({ change, note }) => change !== 'correction' || note, { path: ['note'], error: 'correctionNote' })
  .transform(({ change, note }) => ({ change, note: change === 'minor' ? '' : note }));

export type ChangeForm = z.input<typeof ChangeInput>;

/** What can be done with several articles of the list at once. */
export const bulkActions = ['publish', 'withdraw', 'section', 'unit'] as const;

export type BulkAction = (typeof bulkActions)[number];

/** So many articles at once, at most. */
export const bulkLimit = 100;

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** An article and the versions that were looked at, as a form sends it: `id:shared:vi:en`. */
const BulkItem = z
  .string()
  .transform((text) => text.split(':'))
  .pipe(z.tuple([z.uuid(), version, version, version]))
  .transform(([articleId, shared, vi, en]) => ({ articleId, versions: { shared, vi, en } }));

const bulk = z.object({
  items: z.array(BulkItem).min(1, 'bulkNone').max(bulkLimit),
});

/** What is done with several articles; what each kind needs besides. */
export const BulkInput = z.discriminatedUnion('action', [
  bulk.extend({
    action: z.literal('publish'),
    locales: z.array(z.enum(['vi', 'en'])).min(1, 'bulkLanguage'),
  }),
  bulk.extend({
    action: z.literal('withdraw'),
    locales: z.array(z.enum(['vi', 'en'])).min(1, 'bulkLanguage'),
    reason: lines(publishingLimits.reason).default(''),
  }),
  bulk.extend({ action: z.literal('section'), sectionId: z.uuid('required') }),
  bulk.extend({ action: z.literal('unit'), unitId: z.uuid('required') }),
]);

export type BulkInput = z.output<typeof BulkInput>;
