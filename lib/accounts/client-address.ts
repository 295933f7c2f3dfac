import { createHash } from 'node:crypto';

/**
 * The network address a request came from, as far as the machine in front of us knows: the last entry of
 * X-Forwarded-For, which that machine (or Next itself) wrote; earlier entries are whatever the sender claims.
 */
export const clientAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';

/** A short fingerprint, for keys made of what somebody typed. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);
