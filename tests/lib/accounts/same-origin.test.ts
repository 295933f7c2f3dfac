import { expect, test } from 'vitest';
import { sameOrigin } from '../../../lib/accounts/same-origin.ts';

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://tin.example', host: 'tin.example' }, false],
  [{ origin: 'http://tin.example:3000', host: 'tin.example:3000' }, true],
  [{ origin: 'https://tin.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'tin.example' }, true],
  [{ origin: 'https://evil.example', host: 'tin.example' }, false],
  [{ origin: 'http://tin.example:3001', host: 'tin.example:3000' }, false],
  [{ origin: 'null', host: 'tin.example' }, false],
  [{ host: 'tin.example' }, false],
])('%j', (headers, same) => {
  expect(sameOrigin(new Headers(headers as Record<string, string>))).toBe(same);
});
