import { cache } from 'react';
import { readSettings } from '../../lib/settings/queries.ts';

/** The time zone by whose clocks the desk tells dates and times: the site's. */
export const deskTimeZone = cache(async (): Promise<string> => (await readSettings()).timeZone);
