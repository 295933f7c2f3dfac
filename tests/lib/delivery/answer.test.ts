import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { answerWith, withAnswer } from '../../../lib/delivery/answer.ts';

async function statusOf(listener: RequestListener): Promise<{ status: number; body: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  const body = await response.text();
  server.close();
  return { status: response.status, body };
}

test('a page that says it is a 410 is sent as one, whole', async () => {
  const found = await statusOf((_, response) =>
    withAnswer(response, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(answerWith(410)).toBe(true);
      response.end('Bài này đã được rút');
    }),
  );
  expect(found).toEqual({ status: 410, body: 'Bài này đã được rút' });
});

test('a page that says nothing keeps its status, and so does an error', async () => {
  const silent = await statusOf((_, response) => withAnswer(response, () => response.end('ok')));
  expect(silent.status).toBe(200);
  const failing = await statusOf((_, response) =>
    withAnswer(response, () => {
      answerWith(404);
      response.writeHead(500).end();
    }),
  );
  expect(failing.status).toBe(500);
});

test('requests at the same time do not answer for each other', async () => {
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) =>
    withAnswer(response, async () => {
      if (request.url === '/absent') answerWith(404);
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.end();
    }),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const answers = ['/there', '/absent', '/there'].map((path) => fetch(`http://127.0.0.1:${port}${path}`));
  await expect.poll(() => waiting.length).toBe(3);
  for (const go of waiting) go();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 404, 200]);
  server.close();
});

test('without a front door nobody hears', () => {
  expect(answerWith(404)).toBe(false);
});
