import { describe, expect, test } from 'vitest';
import { clientOf, neighbourhood, trusted } from '../../../lib/delivery/client-address.ts';

const proxies = trusted(['127.0.0.1', '10.0.0.0/8', '2001:db8:1::/48']);

describe('trusted machines', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.0.0.2', false],
    ['10.255.0.1', true],
    ['::ffff:10.0.0.1', true],
    ['2001:db8:1:ffff::1', true],
    ['2001:db8:2::1', false],
    ['', false],
    ['nonsense', false],
  ])('%s: %s', (address, known) => {
    expect(proxies.has(address)).toBe(known);
  });

  test.each(['localhost', '10.0.0.0/33', '10.0.0.0/x', '300.1.1.1', '::/129'])('%s is refused', (entry) => {
    expect(() => trusted([entry])).toThrow(RangeError);
  });
});

describe('who asks', () => {
  const claims = { 'x-forwarded-for': '1.1.1.1, 203.0.113.9', 'x-forwarded-proto': 'https' };

  test('is who is connected, whatever he claims', () => {
    expect(clientOf('203.0.113.7', claims, proxies)).toEqual({
      address: '203.0.113.7',
      secure: false,
      proxied: false,
    });
  });

  test('is whom a trusted machine names', () => {
    expect(clientOf('::ffff:127.0.0.1', claims, proxies)).toEqual({
      address: '203.0.113.9',
      secure: true,
      proxied: true,
    });
  });

  test('is found behind several trusted machines, and not before the first other', () => {
    const chain = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.4' };
    expect(clientOf('127.0.0.1', chain, proxies)).toEqual({
      address: '203.0.113.9',
      secure: false,
      proxied: true,
    });
  });

  test('is the trusted machine itself where it names nobody', () => {
    expect(clientOf('127.0.0.1', {}, proxies).address).toBe('127.0.0.1');
    expect(clientOf('127.0.0.1', { 'x-forwarded-for': 'unknown' }, proxies).address).toBe('127.0.0.1');
  });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:1::5', '2001:db8:0:1::/64'],
  ['2001:0db8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts with %s', (address, together) => {
  expect(neighbourhood(address)).toBe(together);
});
