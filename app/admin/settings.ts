import { cache } from 'react';
import { readSettings } from '../../lib/settings/queries.ts';
import { defaults } from '../../lib/settings/schema.ts';

/** The institution's settings, read once a request. */
export const deskSettings = cache(() => readSettings());

/** The time zone by whose clocks the desk tells dates and times; the usual one while the settings cannot be read. */
export const deskTimeZone = (): Promise<string> =>
  deskSettings().then(
    ({ timeZone }) => timeZone,
    () => defaults.timeZone,
  );
