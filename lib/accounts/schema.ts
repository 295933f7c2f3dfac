import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { requiredLine } from '../text/field.ts';
import { normaliseLine } from '../text/normalise.ts';
import { boundRoles, type Role, roles } from './permissions.ts';

/** How many characters a field of an account may have. */
export const accountLimits = {
  name: 120,
  email: 200,
  shortestPassword: 12,
  longestPassword: 128,
  units: 100,
  passkeyName: 60,
};

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

/** Who has forgotten a password. */
export const Forgotten = z.object({ email: Email });

/** A code of an authenticator app, or a recovery code. */
export const TypedCode = z.object({ code: requiredLine(60) });

/** What somebody chooses who follows a link to join, or to choose a new password. */
export const LinkPassword = z
  .object({ newPassword: NewPassword, again: password })
  .refine(({ newPassword, again }) => newPassword === again, { path: ['again'], error: 'passwordAgain' });

/** What a browser answers to a challenge; the rest of it is checked by its signature. */
const response = z.looseObject({ id: z.string().max(2000), type: z.literal('public-key') });

/** A passkey that a browser has just made, and what its owner calls it. */
export const NewPasskey = z.object({ name: requiredLine(accountLimits.passkeyName), response });

/** What a browser sends to sign in with a passkey. */
export const PasskeyAnswer = z.object({ response });

export const NewAccount = z.object({
  email: Email,
  name: requiredLine(accountLimits.name),
  role: z.enum(roles, 'required'),
  interfaceLocale: z.enum(locales, 'required'),
});

/** The units a writer or an editor is bound to; everybody else answers for the whole newspaper. */
const Bound = { unitIds: z.array(z.uuid('unitMissing')).max(accountLimits.units).default([]) };

const onlyWhereBound = <T extends { role: Role; unitIds: string[] }>(account: T): T =>
  boundRoles.includes(account.role) ? account : { ...account, unitIds: [] };

export const Invitation = NewAccount.extend(Bound).transform(onlyWhereBound);

export const AccountChange = z
  .object({
    id: z.string(),
    name: requiredLine(accountLimits.name),
    role: z.enum(roles, 'required'),
    ...Bound,
  })
  .transform(onlyWhereBound);

export const OwnPasswordChange = z
  .object({ currentPassword: password.pipe(z.string().min(1)), newPassword: NewPassword, again: password })
  .refine(({ newPassword, again }) => newPassword === again, { path: ['again'], error: 'passwordAgain' });

/** What everybody may change of their own account. */
export const Profile = z.object({
  name: requiredLine(accountLimits.name),
  interfaceLocale: z.enum(locales, 'required'),
});
