import { z } from 'zod';
import { lines } from '../text/field.ts';

export const reviewLimits = { note: 1_000, reason: 500 } as const;

const note = lines(reviewLimits.note).default('');

/** What goes with a text that is submitted: whom it is for, nobody by name when empty, and a word to them. */
export const SubmissionInput = z.object({
  reviewerId: z
    .string()
    .max(64)
    .default('')
    .transform((id) => id || null),
  note,
});

/** A word that goes with an approval; may be empty. */
export const ApprovalInput = z.object({ note });

/** What is to be changed; whoever is asked must be told. */
export const ChangesInput = z.object({
  note: lines(reviewLimits.note).pipe(z.string().min(1, { error: 'required' })),
});

/** Why a text is published without the approval that its section asks for; empty where nobody says so. */
export const ForcedReason = lines(reviewLimits.reason).default('');

/** Where a text stands on its way to the readers. */
export const workflowStates = [
  'absent',
  'draft',
  'asked',
  'changesAsked',
  'approved',
  'outdated',
  'scheduled',
  'published',
  'changed',
  'withdrawn',
] as const;

export type WorkflowState = (typeof workflowStates)[number];

/** How the review of a text stands: `current` says whether it is of the text as it stands now. */
export type ReviewGist = { state: 'asked' | 'changesAsked' | 'approved'; current: boolean };

/** The state of one language, of what is public and of its review; `scheduled` is when it will be published. */
export function workflowStateOf(text: {
  status: 'absent' | 'draft' | 'published' | 'changed' | 'withdrawn';
  review: ReviewGist | null;
  scheduled?: boolean;
}): WorkflowState {
  const { status, review, scheduled = false } = text;
  if (scheduled && status !== 'published') return 'scheduled';
  if (!review) return status;
  if (review.state !== 'approved') return review.state;
  return review.current ? 'approved' : 'outdated';
}

/** The lists of the board. */
export const boardLists = ['waiting', 'mine', 'scheduled', 'behind'] as const;
