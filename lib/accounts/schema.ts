import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { requiredLine } from '../text/field.ts';
import { normaliseLine } from '../text/normalise.ts';
import { roles } from './permissions.ts';

/** How many characters a field of an account may have. */
export const accountLimits = { name: 120, email: 200, shortestPassword: 12, longestPassword: 128 };

/** E-mail address, folded to lower case: one mailbox, one account. */
export const Email = z
  .string()
  .transform((value) => normaliseLine(value).toLowerCase())
  .pipe(z.string().min(1).max(accountLimits.email))
  .pipe(z.email('email'));

/** Composed, so that ễ typed on a Mac and on Windows is one password; never trimmed. */
const password = z.string().transform((value) => value.normalize('NFC'));

const NewPassword = password.pipe(
  z.string().min(accountLimits.shortestPassword, 'tooShort').max(accountLimits.longestPassword),
);

/** What is typed at sign-in. */
export const Credentials = z.object({
  email: Email,
  password: password.pipe(z.string().min(1).max(accountLimits.longestPassword)),
});

export const NewAccount = z.object({
  email: Email,
  name: requiredLine(accountLimits.name),
  role: z.enum(roles, 'required'),
  interfaceLocale: z.enum(locales, 'required'),
});

export const AccountChange = z.object({
  id: z.string(),
  name: requiredLine(accountLimits.name),
  role: z.enum(roles, 'required'),
});

export const OwnPasswordChange = z
  .object({ currentPassword: password.pipe(z.string().min(1)), newPassword: NewPassword, again: password })
  .refine(({ newPassword, again }) => newPassword === again, { path: ['again'], error: 'passwordAgain' });

export const InterfaceLocale = z.object({ interfaceLocale: z.enum(locales, 'required') });
