import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { normaliseLine } from '../text/normalise.ts';
import { roles } from './permissions.ts';

export const passwordLimits = { shortest: 12, longest: 128 };

export const nameLimit = 120;

/** E-mail address, folded to lower case: one mailbox, one account. */
export const Email = z
  .string()
  .transform((value) => normaliseLine(value).toLowerCase())
  .pipe(z.string().min(1, 'required').max(200, 'tooLong').pipe(z.email('email')));

const Name = z
  .string()
  .transform(normaliseLine)
  .pipe(z.string().min(1, 'required').max(nameLimit, 'tooLong'));

/** A password someone chooses. Composed, so that ễ typed on a Mac and on Windows is one password; never trimmed. */
export const NewPassword = z
  .string()
  .transform((value) => value.normalize('NFC'))
  .pipe(z.string().min(passwordLimits.shortest, 'tooShort').max(passwordLimits.longest, 'tooLong'));

export const NewAccount = z.object({
  email: Email,
  name: Name,
  role: z.enum(roles, 'required'),
  interfaceLocale: z.enum(locales, 'required'),
  password: NewPassword,
});

export type NewAccount = z.input<typeof NewAccount>;

/** What is typed at sign-in. */
export const Credentials = z.object({
  email: Email,
  password: z
    .string()
    .transform((value) => value.normalize('NFC'))
    .pipe(z.string().min(1, 'required').max(passwordLimits.longest, 'tooLong')),
});
