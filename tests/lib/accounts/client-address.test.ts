import { expect, it } from 'vitest';
import { clientNetwork } from '../../../lib/accounts/client-address.ts';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['198.51.100.7, 192.0.2.1', '192.0.2.1'],
  ['spoofed,  192.0.2.1 ', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0001:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['', 'unknown'],
])('%j comes from %s', (header, network) => {
  expect(clientNetwork(new Headers({ 'x-forwarded-for': header }))).toBe(network);
});

it('says so when nobody knows', () => {
  expect(clientNetwork(new Headers())).toBe('unknown');
});
