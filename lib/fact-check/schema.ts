import { z } from 'zod';
import { factKinds } from '../facts/fact.ts';
import { line, lines } from '../text/field.ts';
import { factLimits } from './limits.ts';

const quote = z
  .string()
  .transform((text) => text.normalize('NFC').slice(0, factLimits.quote))
  .default('');

/** A disagreement that somebody explains: what it is known by, what stands in the texts, and why it is right so. */
export const IgnoreInput = z.object({
  signature: z.string().regex(/^[\da-f]{32}$/, 'invalid'),
  vi: quote,
  en: quote,
  reason: lines(factLimits.reason).refine(Boolean, 'required'),
});

export type IgnoreForm = z.input<typeof IgnoreInput>;

/** What the list of official names is narrowed to. */
export const NameFilter = z.object({
  q: line(200).default('').catch(''),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});

/** What the list of findings is narrowed to, as its address says it. What makes no sense is as if it were not there. */
export const FindingFilter = z.object({
  kind: z
    .enum(['', ...factKinds])
    .default('')
    .catch(''),
  gravity: z.enum(['', 'error', 'hint']).default('').catch(''),
  q: line(200).default('').catch(''),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});
