import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerMedia } from '../../../lib/delivery/media.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import '../../support/media-dir.ts';

const image = `${'0123456789abcdef'.repeat(2)}-640.avif`;
const large = `${'fedcba9876543210'.repeat(2)}-1920.jpg`;

const server = createServer(async (request, response) => {
  if (!(await answerMedia(request, response))) response.writeHead(418).end('Next');
});
let origin = '';

beforeAll(async () => {
  await mediaStore().write('served', image, Buffer.from('0123456789'));
  await mediaStore().write('served', large, Buffer.alloc(8_000_000, 7));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends a path as it is; `fetch` would tidy it first. */
const raw = (path: string, method = 'GET') =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = ask(`${origin}/`, { path, method }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, body: await text(answer) }),
    );
    request.on('error', reject).end();
  });

test('a file comes with its length, whole', async () => {
  const answer = await fetch(`${origin}/media/${image}?v=1`);
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
    200,
    '10',
    '0123456789',
  ]);
  expect(answer.headers.get('transfer-encoding')).toBeNull();
  const all = await (await fetch(`${origin}/media/${large}`)).bytes();
  expect([all.length, all.every((byte) => byte === 7)]).toEqual([8_000_000, true]);
});

test('a part comes for a range, nothing for HEAD and for what is known', async () => {
  const part = await fetch(`${origin}/media/${image}`, { headers: { range: 'bytes=-3' } });
  expect([part.status, await part.text()]).toEqual([206, '789']);
  const head = await fetch(`${origin}/media/${image}`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  const etag = head.headers.get('etag') ?? '';
  const known = await fetch(`${origin}/media/${image}`, { headers: { 'if-none-match': etag } });
  expect([known.status, await known.text()]).toEqual([304, '']);
});

describe('what is not below /media/', () => {
  test.each([
    '/',
    '/vi',
    '/medias/x',
    '/MEDIA/x',
    '/admin/media',
    '/admin/media/x',
    '//media/x',
    '/./media/x',
  ])('%s is left to Next', async (path) => {
    expect(await raw(path)).toEqual({ status: 418, body: 'Next' });
  });
});

test.each([
  '/media/',
  '/media/../media/x',
  '/media/../../etc/passwd',
  '/media/..%2f..%2fetc%2fpasswd',
  `/media/%2e%2e/originals/x`,
  `/media//${image}`,
  `/media/${image}/x`,
  `/media/${image.toUpperCase()}`,
])('%s is nothing', async (path) => {
  expect(await raw(path)).toEqual({ status: 404, body: 'Not found.\n' });
});

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])('%s is refused', async (method) => {
  expect(await raw(`/media/${image}`, method)).toEqual({ status: 405, body: '' });
});

test('a reader who goes away half-way harms nobody', async () => {
  const gone = new AbortController();
  const answer = await fetch(`${origin}/media/${large}`, { signal: gone.signal });
  await answer.body?.getReader().read();
  gone.abort();
  expect((await fetch(`${origin}/media/${image}`)).status).toBe(200);
});
