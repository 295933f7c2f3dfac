import { z } from 'zod';
import { normalise, normaliseLine } from './normalise.ts';
import { typedDay } from './typed-day.ts';
import { typedTime } from './typed-time.ts';

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

/** Text that `read` understands, as it understands it; `''` and absence become null, anything else is an issue `key`. */
const optionalTyped = (key: string, read: (typed: string) => string | null) =>
  z
    .string({ error: key })
    .max(60, { error: key })
    .nullish()
    .transform((typed, context) => {
      if (!typed?.trim()) return null;
      const value = read(typed);
      if (value === null) context.addIssue({ code: 'custom', message: key });
      return value;
    });

const inRange = (day: string | null) => (day && day >= '1900-01-01' && day <= '2200-12-31' ? day : null);

/** A date field: any form that `typedDay` reads, of a day that exists from 1900 to 2200; read as `YYYY-MM-DD`. */
export const optionalDay = optionalTyped('date', (typed) => inRange(typedDay(typed)));

/** A time field: any form that `typedTime` reads; read as `HH:MM`. */
export const optionalTime = optionalTyped('time', typedTime);
