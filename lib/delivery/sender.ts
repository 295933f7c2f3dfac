import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** Machines of one's own: this one, and those of private networks, where a web server in front of us may stand. */
const own = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  own.addSubnet(network, bits, 'ipv4');
own.addAddress('::1', 'ipv6');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

const isOwn = (address: string): boolean => own.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Makes the last entry of X-Forwarded-For the address a request came from: what a web server of our own says it is, or
 * the other end of the connection, when that is a stranger and might claim anything.
 */
export function nameSender(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress;
  if (!peer) return;
  const named = request.headers['x-forwarded-for'];
  if (!named || !isOwn(peer)) request.headers['x-forwarded-for'] = peer;
}
