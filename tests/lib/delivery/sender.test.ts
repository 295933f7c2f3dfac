import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { nameSender } from '../../../lib/delivery/sender.ts';

/** What X-Forwarded-For says after a request from this address has come in. */
function named(peer: string | undefined, claimed?: string): unknown {
  const request = { socket: { remoteAddress: peer }, headers: claimed ? { 'x-forwarded-for': claimed } : {} };
  nameSender(request as unknown as IncomingMessage);
  return request.headers['x-forwarded-for'];
}

it.each([
  '127.0.0.1',
  '::1',
  '::ffff:127.0.0.1',
  '10.1.2.3',
  '172.31.0.9',
  '192.168.1.1',
  'fd00::7',
  '::ffff:10.0.0.1',
])('believes a web server at %s', (peer) => {
  expect(named(peer, '203.0.113.9, 198.51.100.2')).toBe('203.0.113.9, 198.51.100.2');
});

it.each(['203.0.113.5', '::ffff:203.0.113.5', '172.32.0.1', '2001:db8::5'])(
  'believes nothing that %s claims',
  (peer) => {
    expect(named(peer, '127.0.0.1')).toBe(peer);
  },
);

it('names the other end where nobody else does', () => {
  expect(named('127.0.0.1')).toBe('127.0.0.1');
  expect(named('203.0.113.5')).toBe('203.0.113.5');
});

it('leaves a request alone whose connection is gone', () => {
  expect(named(undefined, '203.0.113.9')).toBe('203.0.113.9');
});
