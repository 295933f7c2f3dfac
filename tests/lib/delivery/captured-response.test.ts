import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ownRequest } from '../../../lib/delivery/captured-response.ts';

test('what is written to it is kept, with status and headers', async () => {
  const { response } = ownRequest('/vi', {});
  response.setHeader('Content-Type', 'text/html');
  response.statusCode = 404;
  response.write('Không ');
  response.write(Buffer.from('tìm '));
  response.end('thấy', 'utf8');
  expect(response.body.toString()).toBe('Không tìm thấy');
  expect(response.statusCode).toBe(404);
  expect(response.getHeader('content-type')).toBe('text/html');
  expect(response.headersSent).toBe(true);
  expect(response.writableEnded).toBe(true);
});

test('it ends like any response', async () => {
  const { response } = ownRequest('/vi', {});
  const closed = new Promise((resolve) => response.once('close', resolve));
  const ended = new Promise<void>((resolve) => response.end(() => resolve()));
  await Promise.all([closed, ended]);
  expect(response.writableFinished).toBe(true);
  response.end('more');
  expect(response.body.length).toBe(0);
});

test('streams can be led into it', async () => {
  const { response } = ownRequest('/vi', {});
  await pipeline(Readable.from(['một ', 'hai ', 'ba']), response);
  expect(response.body.toString()).toBe('một hai ba');
});

test('its request has an address, headers and no body', async () => {
  const { request } = ownRequest('/vi?trang=2', { host: 'tin.example' });
  expect([request.method, request.url, request.headers.host]).toEqual(['GET', '/vi?trang=2', 'tin.example']);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  expect(chunks).toEqual([]);
});
