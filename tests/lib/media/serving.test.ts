import { beforeAll, describe, expect, test } from 'vitest';
import { serveMedia } from '../../../lib/media/serving.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import '../../support/media-dir.ts';

const image = `${'0123456789abcdef'.repeat(2)}-640.avif`;
const document = `${'fedcba9876543210'.repeat(2)}-ke-hoach-200.pdf`;
const content = Buffer.from('0123456789');

beforeAll(async () => {
  await mediaStore().write('served', image, content);
  await mediaStore().write('served', document, content);
  await mediaStore().write('originals', 'b'.repeat(32), content);
});

const ask = (file: string, headers: Record<string, string> = {}, method = 'GET') =>
  serveMedia(new Request(`https://tin.example/media/${file}`, { method, headers }), file);

test('a rendition comes with its type, kept for ever, and may do nothing but be seen', async () => {
  const answer = await ask(image);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('0123456789');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '10',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'image/avif',
    'cross-origin-resource-policy': 'cross-origin',
    etag: '"0123456789abcdef0123456789abcdef"',
    'x-content-type-options': 'nosniff',
  });
});

test('a PDF is saved under its own words', async () => {
  const { headers } = await ask(document);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('attachment; filename="ke-hoach-200.pdf"');
});

test('HEAD tells the length and sends nothing', async () => {
  const answer = await ask(image, {}, 'HEAD');
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', '']);
});

describe('a range', () => {
  test('is answered with just that part', async () => {
    const answer = await ask(image, { range: 'bytes=2-4' });
    expect([answer.status, await answer.text()]).toEqual([206, '234']);
    expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(answer.headers.get('content-length')).toBe('3');
  });

  test('past the end is 416 with the size', async () => {
    const answer = await ask(image, { range: 'bytes=10-' });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test('of another file than the one asked for is the whole of this one', async () => {
    expect((await ask(image, { range: 'bytes=2-4', 'if-range': '"other"' })).status).toBe(200);
    const same = (await ask(image)).headers.get('etag') ?? '';
    expect((await ask(image, { range: 'bytes=2-4', 'if-range': same })).status).toBe(206);
  });
});

test('who has it already is told so', async () => {
  const etag = (await ask(image)).headers.get('etag') ?? '';
  for (const given of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const answer = await ask(image, { 'if-none-match': given });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
  }
  expect((await ask(image, { 'if-none-match': '"x"' })).status).toBe(200);
});

test.each([
  `../originals/${'b'.repeat(32)}`,
  `..%2foriginals%2f${'b'.repeat(32)}`,
  '../../../etc/passwd',
  'b'.repeat(32),
  `${'9'.repeat(32)}-640.avif`,
  image.toUpperCase(),
  `${image}/`,
  `${image}\0`,
])('nothing else can be reached: %j', async (file) => {
  const answer = await serveMedia(new Request('https://tin.example/media/x'), file);
  expect([answer.status, await answer.text()]).toEqual([404, '']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('nothing can be changed', async () => {
  const answer = await ask(image, {}, 'DELETE');
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
