import { z } from 'zod';

/** What an open writing screen says of itself. */
export const PresenceInput = z.object({
  /** Tells screens of one person apart. */
  screenId: z.string().regex(/^[\w-]{8,40}$/),
  part: z.enum(['shared', 'vi', 'en']).nullable(),
  block: z
    .string()
    .regex(/^#?[\w-]{1,38}$/)
    .nullable(),
});

export type PresenceInput = z.output<typeof PresenceInput>;
