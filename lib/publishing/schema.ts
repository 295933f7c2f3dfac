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
