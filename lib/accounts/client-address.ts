import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * The network a request came from, as far as the machine in front of us knows: the last entry of X-Forwarded-For, which
 * that machine (or Next itself) wrote; earlier entries are whatever the sender claims. Of an IPv6 address only the first
 * 64 bits count, because whoever has one has all the rest.
 */
export const clientNetwork = (headers: Headers): string => {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? firstHalf(address) : address || 'unknown';
};

function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** The /48 around an IPv6 network; null for anything else. */
export const widerNetwork = (network: string): string | null =>
  network.includes(':') ? network.split(':').slice(0, 3).join(':') : null;

/** A short fingerprint, for keys made of what somebody typed. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);
