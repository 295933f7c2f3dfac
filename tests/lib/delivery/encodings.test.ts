import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptedEncodings, encoded } from '../../../lib/delivery/encodings.ts';

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['x-gzip', ['gzip', 'identity']],
  ['BR;Q=1', ['br', 'identity']],
  ['br;q=0.5, gzip', ['gzip', 'br', 'identity']],
  ['br;q=0', ['identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.1, br;q=0', ['gzip', 'identity']],
  ['identity, br;q=0.2', ['identity', 'br']],
  ['identity;q=0, gzip', ['gzip']],
  ['gzip;q=nonsense', ['identity']],
  [' gzip ; q=1.0 , br ; q=0.9', ['gzip', 'br', 'identity']],
])('%s accepts %j', (header, accepted) => {
  expect(acceptedEncodings(header)).toEqual(accepted);
  expect(acceptedEncodings(header)).toEqual(accepted);
});

test('every encoding is the same text', async () => {
  const text = Buffer.from('Hội nghị viên chức, người lao động năm học 2023–2024. '.repeat(40));
  const bodies = await encoded(text);
  expect([...bodies.keys()].sort()).toEqual(['br', 'gzip', 'identity']);
  expect(brotliDecompressSync(bodies.get('br') ?? '')).toEqual(text);
  expect(gunzipSync(bodies.get('gzip') ?? '')).toEqual(text);
  expect(bodies.get('br')?.length).toBeLessThan(text.length / 4);
});

test('what would not become smaller stays as it is', async () => {
  expect([...(await encoded(Buffer.from('ngắn'))).keys()]).toEqual(['identity']);
});
