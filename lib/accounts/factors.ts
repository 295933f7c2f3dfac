import { boundRoles, type Role } from './permissions.ts';

/** Whom the institution asks for a second factor. */
export const factorRules = ['nobody', 'publishers', 'everybody'] as const;

export type FactorRule = (typeof factorRules)[number];

/** What the database has kept; anything else asks nobody. */
export const factorRuleOf = (text: string | undefined): FactorRule =>
  factorRules.find((rule) => rule === text) ?? 'nobody';

/** Whether people of a role need a second factor: `publishers` means those who publish, and administrators. */
export const asksFactor = (rule: FactorRule, role: Role): boolean =>
  rule === 'everybody' || (rule === 'publishers' && !boundRoles.includes(role));

/** What proves who somebody is, beside a password. */
export const factorKinds = ['totp', 'passkey'] as const;

export type FactorKind = (typeof factorKinds)[number];
