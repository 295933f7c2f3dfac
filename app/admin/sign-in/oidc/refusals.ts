/** Why somebody comes back from the university's sign-in without being signed in; worded under `issues`. */
export const oidcRefusals = [
  'oidcRefused',
  'oidcUnknown',
  'oidcAway',
  'accountDisabled',
  'oidcTooMany',
] as const;

export type OidcRefusal = (typeof oidcRefusals)[number];

/** The sign-in page, saying why. */
export const refusedPath = (key: string): string =>
  `/admin/sign-in?refused=${key === 'tooManyAttempts' ? 'oidcTooMany' : key}`;
