import type { Clock } from '../clock.ts';
import { db } from '../db.ts';

/** How often one address was missed. */
export type Missed = { key: string; hits: number; fromHere: number };

/** Addresses that are kept, those missed most; so a flood of made-up ones grows nothing. */
export const missingKept = 2_000;

/** What only programs that look for holes ask for, and addresses with a person's name or e-mail in them. */
const unwanted =
  /@|%40|\/\.|\/wp-(?:login|admin|includes|json|config)|xmlrpc|phpmyadmin|\/cgi-bin|\.(?:env|sql|zip|gz|bak|ini|log|sh|cgi|xml|txt|js|css|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|mp4)$/;

/** Parameters that say which page is meant, with values that can. */
const telling = /^(?:p|page_id|id|newsid|articleid|catid|aid|nid|itemid|nv|op|option|view)$/;

/**
 * The address under which a missed one is counted: its path, and of its query only what names a page.
 * @param segments The decoded, lower-case segments of the path.
 * @returns null for what is not worth telling.
 */
export function missedKey(segments: readonly string[], query: URLSearchParams): string | null {
  const said = [...query]
    .map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const)
    .filter(([name, value]) => telling.test(name) && /^[\w-]{1,40}$/.test(value))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const key = `/${segments.join('/')}${said.length > 0 ? `?${said.join('&')}` : ''}`;
  return key === '/' || key.length > 300 || unwanted.test(key) ? null : key;
}

/** Adds what was missed to what is stored, and keeps of that what was missed most. */
export async function addMissed(missed: readonly Missed[], clock: Clock): Promise<void> {
  await db.$executeRaw`
    INSERT INTO missing_address (key, hits, from_here, last_seen)
    SELECT key, hits, from_here, ${clock()}::timestamptz
    FROM unnest(${missed.map(({ key }) => key)}::text[], ${missed.map(({ hits }) => hits)}::int[],
      ${missed.map(({ fromHere }) => fromHere)}::int[]) AS m (key, hits, from_here)
    WHERE NOT EXISTS (SELECT FROM old_address o WHERE o.key = m.key)
    ORDER BY key
    ON CONFLICT (key) DO UPDATE SET hits = missing_address.hits + excluded.hits,
      from_here = missing_address.from_here + excluded.from_here, last_seen = excluded.last_seen`;
  await db.$executeRaw`
    DELETE FROM missing_address WHERE key IN (
      SELECT key FROM missing_address ORDER BY hits DESC, last_seen DESC OFFSET ${missingKept})`;
}
