import { z } from 'zod';
import { normalise, normaliseLine } from './normalise.ts';

/** A form field of one line: normalised, then at most `max` characters; may be empty. */
export const line = (max: number) => z.string().transform(normaliseLine).pipe(z.string().max(max));

/** A form field of one line that must not be empty. */
export const requiredLine = (max: number) =>
  z
    .string()
    .transform(normaliseLine)
    .pipe(z.string().min(1, { error: 'required' }).max(max));

/** A form field of several lines: normalised, white space at both ends cut; at most `max` characters; may be empty. */
export const lines = (max: number) =>
  z
    .string()
    .transform((text) => normalise(text).trim())
    .pipe(z.string().max(max));

const calendarDay = z.iso
  .date({ error: 'date' })
  .refine((day) => day >= '1900-01-01' && day <= '2200-12-31', { error: 'date' });

/** A date field, `YYYY-MM-DD`, of a day that exists; `''` and absence become null. */
export const optionalDay = z
  .union([z.literal('').transform(() => null), calendarDay], { error: 'date' })
  .nullish()
  .transform((day) => day ?? null);

const wallClock = z.string().regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, { error: 'time' });

/** A time field, `HH:MM` of 24 hours; `''` and absence become null. */
export const optionalTime = z
  .union([z.literal('').transform(() => null), wallClock], { error: 'time' })
  .nullish()
  .transform((time) => time ?? null);
