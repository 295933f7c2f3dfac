import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Machines in front of us, whose word on the client's address and protocol is taken. */
export type Trusted = { has: (address: string) => boolean };

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/**
 * Reads the setting that names trusted machines.
 * @param list Addresses and networks: `127.0.0.1`, `10.0.0.0/8`, `2001:db8::/32`.
 * @throws RangeError when one cannot be read.
 */
export function trusted(list: readonly string[]): Trusted {
  const known = new BlockList();
  for (const entry of list) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const prefix = bits === undefined ? longest : Number(bits);
    const valid = isIP(address) > 0 && Number.isInteger(prefix) && prefix >= 0 && prefix <= longest;
    if (!valid) throw new RangeError(`“${entry}” is neither an address nor a network.`);
    known.addSubnet(address, prefix, family);
  }
  return {
    has: (given) => {
      const address = plain(given);
      return isIP(address) > 0 && known.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
    },
  };
}

/**
 * Who asks: the address as far as machines we trust vouch for it, whether the way to the client is encrypted, and whether
 * a machine in front of us stands between.
 */
export type Client = { address: string; secure: boolean; proxied: boolean };

/** @param peer The address at the other end of the connection. */
export function clientOf(peer: string | undefined, headers: IncomingHttpHeaders, proxies: Trusted): Client {
  let address = plain(peer ?? '');
  if (!proxies.has(address)) return { address, secure: false, proxied: false };
  const secure = headers['x-forwarded-proto'] === 'https';
  const chain = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim());
  let proxied = false;
  for (const claimed of chain.reverse()) {
    if (isIP(claimed) === 0) break;
    proxied = true;
    address = plain(claimed);
    if (!proxies.has(address)) break;
  }
  return { address, secure, proxied };
}

/** The 16-bit groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
}

/** What counts as one client: an IPv4 address, or the /64 network of an IPv6 address, which one household or host holds. */
export function neighbourhood(address: string): string {
  const bare = plain(address);
  if (!isIPv6(bare)) return bare;
  return `${groupsOf(bare)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
