import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl } from '../support/database.ts';
import { makeNews, type Story } from '../support/news-site.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

const token = 'a token for tests';

let stories: Story[];
let site: SiteProcess;

beforeAll(async () => {
  ({ stories } = await makeNews(30));
  site = await startSite(databaseUrl, { PAGE_STORE_MB: '8', METRICS_TOKEN: token });
});

/** A connection on which something is written and nothing more; resolves with what came back when it was closed. */
function hold(
  port: number,
  text: string,
  host = '127.0.0.1',
): { socket: net.Socket; closed: Promise<string> } {
  const socket = net.connect(port, host);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)));
  socket.write(text);
  return { socket, closed };
}

const metric = async (name: string): Promise<number> => {
  const { text } = await site.get('/api/metrics', { headers: { authorization: `Bearer ${token}` } });
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('slow clients', () => {
  test('that never finish their headers are sent away, and hold nobody up', async () => {
    const head = 'GET /vi HTTP/1.1\r\nHost: tin.example\r\n';
    const slow = Array.from({ length: 100 }, () => hold(site.port, head));
    const dripping = setInterval(() => {
      for (const { socket } of slow) if (socket.writable) socket.write('X-Drip: 1\r\n');
    }, 500);
    const began = performance.now();
    for (let time = 0; time < 20; time += 1) expect((await site.get('/vi')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(3_000);
    const answers = await Promise.all(slow.map(({ closed }) => closed));
    clearInterval(dripping);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(answers.every((answer) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
  });

  test('what is no request is answered with 400 and nothing else', async () => {
    for (const text of [
      'nonsense\r\n\r\n',
      'GET /vi HTTP/1.1\r\n\r\n',
      'GET /vi HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
    ]) {
      const { closed } = hold(site.port, text);
      expect((await closed).split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
    }
  });

  test('two lengths of one body are refused', async () => {
    const text =
      'POST /vi HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n';
    const answer = await hold(site.port, text).closed;
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

test('one address holds no more than its share of connections', async () => {
  const guarded = await startSite(databaseUrl, {
    CONNECTIONS_PER_ADDRESS: '5',
    TRUSTED_PROXIES: '192.0.2.1',
  });
  const held = Array.from({ length: 9 }, () => hold(guarded.port, ''));
  const closed = held.map(({ closed }) => closed.then(() => 'closed'));
  await wait(300);
  const states = await Promise.all(closed.map((one) => Promise.race([one, wait(50, 'open')])));
  expect(states.filter((state) => state === 'open').length).toBe(5);
  for (const { socket } of held) socket.destroy();
  await wait(100);
  expect((await guarded.get('/vi')).status).toBe(200);
  await guarded.stop();
});

describe('memory', () => {
  test('is bounded under fifty thousand addresses', async () => {
    const addresses = function* () {
      for (let number = 0; number < 50_000; number += 1) {
        const story = stories[Math.floor(number / 3) % stories.length]?.path ?? '';
        if (number % 100 === 0) yield `/vi/tin-tuc?from=khong-co-${number}`;
        else if (number % 3 === 0) yield `/vi/tin-tuc/khong-co-${number}`;
        else if (number % 3 === 1) yield `${story}?fbclid=${number}`;
        else yield `/vi/x/${number}/${'a'.repeat(number % 200)}`;
      }
    };
    const left = addresses();
    const statuses = new Map<number, number>();
    const work = async () => {
      for (const path of left) {
        const { status } = await site.get(path);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 24 }, work));
    expect([...statuses.keys()].sort()).toEqual([200, 404]);
    expect(await metric('ban_tin_store_bytes')).toBeLessThanOrEqual(8 * 1024 * 1024);
    // The stories, which were read again and again, have not been pushed out.
    const rendered = await metric('ban_tin_render_seconds_count');
    for (const { path } of stories) expect((await site.get(path)).status).toBe(200);
    expect(await metric('ban_tin_render_seconds_count')).toBe(rendered);
    const heap = await metric('process_resident_memory_bytes');
    expect(heap).toBeLessThan(700 * 1024 * 1024);
  }, 600_000);
});
