import { z } from 'zod';
import { keyPattern } from '../text/block-keys.ts';
import { lines } from '../text/field.ts';
import { commentLimits } from './limits.ts';

const text = lines(commentLimits.text).pipe(z.string().min(1, { error: 'required' }));

/** A new thread: of a block, named by its key, or of the whole text. */
export const CommentInput = z.object({
  text,
  block: z
    .string()
    .regex(keyPattern, 'invalid')
    .nullish()
    .transform((key) => key ?? null),
});

export const ReplyInput = z.object({ text });

/** A person who can be named in a comment. */
export type Colleague = { id: string; name: string };

export type Said = { id: string; text: string; by: string; at: string };

/** A comment with its answers. */
export type Thread = Said & {
  block: string | null;
  /** What the block said then. */
  quote: string;
  resolved: { by: string; at: string } | null;
  replies: Said[];
};
