import { cache } from 'react';
import { readSettings } from '../../lib/settings/queries.ts';

/** The institution's settings, read once a request. */
export const deskSettings = cache(() => readSettings());
