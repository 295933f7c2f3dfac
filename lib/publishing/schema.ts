import { z } from 'zod';
import { ForcedReason } from '../review/schema.ts';
import { lines, optionalDay, optionalTime } from '../text/field.ts';

export const publishingLimits = { reason: 500, note: 500, overrideReason: 500 } as const;

/** Why a text is withdrawn; readers see it on the page that says so. May be empty where it was not published in error. */
export const WithdrawalInput = z
  .object({
    reason: lines(publishingLimits.reason).default(''),
    /** It should never have been public. */
    inError: z.boolean().default(false),
  })
  .refine(({ reason, inError }) => reason || !inError, { path: ['reason'], error: 'required' });

/** Why a text is published although requirements are not met; empty where nobody says so. */
export const OverrideReason = lines(publishingLimits.overrideReason).default('');

export type WithdrawalForm = z.input<typeof WithdrawalInput>;

/** What a new text is to those who have read the old one; they are told of all but a minor change. */
export const changeKinds = ['minor', 'update', 'correction'] as const;

const Change = z.object({
  change: z.enum(changeKinds, { error: 'changeKind' }).default('minor'),
  note: lines(publishingLimits.note).default(''),
  /** The same in the other language's words, for its readers. */
  otherNote: lines(publishingLimits.note).default(''),
});

const isSaid = ({ change, note }: z.output<typeof Change>) => change !== 'correction' || note !== '';
const unsaid = { path: ['note'], error: 'correctionNote' };

/** Nobody is told of a minor change. */
const quiet = <T extends z.output<typeof Change>>(said: T): T =>
  said.change === 'minor' ? { ...said, note: '', otherNote: '' } : said;

/** How a text that was public before changes. `note` tells readers what is new, and of a correction it must. */
export const ChangeInput = Change.refine(isSaid, unsaid).transform(quiet);

export type ChangeForm = z.input<typeof ChangeInput>;

/** What readers of one language are told of a change. */
export type Change = Pick<z.output<typeof ChangeInput>, 'change' | 'note'>;

/** What a publisher says with a publication. */
export const PublicationInput = Change.extend({ overrideReason: OverrideReason, forcedReason: ForcedReason })
  .refine(isSaid, unsaid)
  .transform(quiet);

export type PublicationForm = z.input<typeof PublicationInput>;

/** A day and a time in the site's time zone, both or neither. */
const moment = { day: optionalDay, time: optionalTime };

export const scheduleKinds = ['publish', 'unpublish'] as const;

export type ScheduleKind = (typeof scheduleKinds)[number];

/** Which text is to be public at the hour: the one that was read, or whatever is the newest then. */
export const scheduledTexts = ['this', 'newest'] as const;

/** What is to happen to a text at an instant to come; of a withdrawal, `note` is the reason that readers will see. */
export const ScheduleInput = Change.extend({
  ...moment,
  kind: z.enum(scheduleKinds),
  text: z.enum(scheduledTexts).default('this'),
  overrideReason: OverrideReason,
})
  .refine(({ day }) => day, { path: ['day'], error: 'required' })
  .refine(({ time }) => time, { path: ['time'], error: 'required' })
  .refine((said) => said.kind === 'unpublish' || isSaid(said), unsaid)
  .transform((said) => (said.kind === 'unpublish' ? said : quiet(said)));

export type ScheduleForm = z.input<typeof ScheduleInput>;

/** Until when a text is under embargo; empty for no embargo. */
export const EmbargoInput = z
  .object(moment)
  .refine(({ day, time }) => day || !time, { path: ['day'], error: 'required' })
  .refine(({ day, time }) => time || !day, { path: ['time'], error: 'required' });

/** What the list of what is scheduled can be narrowed to. */
export const scheduledStates = ['waiting', 'failed', 'done', 'cancelled'] as const;

/** The list of what is scheduled as its address says it. What makes no sense is as if it were not there. */
export const ScheduledFilter = z.object({
  state: z.enum(scheduledStates).default('waiting').catch('waiting'),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});

export type ScheduledFilter = z.output<typeof ScheduledFilter>;
