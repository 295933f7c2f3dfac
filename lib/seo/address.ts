import { env } from '../env.ts';

/** The site's public origin, without a closing slash. */
export const siteOrigin = (): string => env().PUBLIC_URL ?? `http://localhost:${env().PORT}`;

/** The full address of a path on this site. */
export const absolute = (path: string): string => `${siteOrigin()}${path}`;
