import { createHash } from 'node:crypto';

/** What a link asks for: a page of another site, or a path of this one, without the mark on it; null for mail, telephones and marks. */
export function linkAddress(href: string): string | null {
  const [address = ''] = href.split('#');
  return /^https?:\/\//i.test(address) || /^\/[^/]/.test(address) ? address : null;
}

/** By which an address is known in the database, whatever its length; see the migration, which does the same. */
export const linkKey = (address: string): string => createHash('md5').update(address).digest('hex');
