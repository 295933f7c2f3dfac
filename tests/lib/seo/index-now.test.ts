import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { mostAttempts, submitAddresses } from '../../../lib/seo/index-now.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished } from '../../support/newsroom.ts';

process.env.INDEXNOW_KEY = 'a-key-for-tests';

type Heard = { host: string; key: string; keyLocation: string; urlList: string[] };

const heard: Heard[] = [];
let answers: number[] = [];
/** What happens while the search engine thinks. */
let meanwhile: () => Promise<unknown> = async () => undefined;
let site: { origin: string; key: string; endpoint: string };

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  heard.push(JSON.parse(Buffer.concat(chunks).toString()));
  await meanwhile();
  response.writeHead(answers.shift() ?? 200).end('{}');
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  site = {
    origin: 'https://tintuc.example.edu.vn',
    key: 'a-key-for-tests',
    endpoint: `http://127.0.0.1:${port}/indexnow`,
  };
});

afterAll(() => void server.close());

beforeEach(async () => {
  await emptyDatabase();
  heard.length = 0;
  answers = [];
  meanwhile = async () => undefined;
});

const morning = clockAt('2023-06-30T08:00:00+07:00');
const later = (ms: number): Clock => clockAt(new Date(morning().getTime() + ms));
const waiting = () => db.indexSubmission.count();
const address = (slug: string) => `https://tintuc.example.edu.vn/vi/tin-tuc/${slug}`;

const publish = async (slug: string) =>
  makePublished(await makeActor('publisher'), { clock: morning, vi: { slug } });

describe('search engines are told', () => {
  test('of what is published and withdrawn, each once, with the key and where it stands', async () => {
    const { articleId } = await publish('hoi-nghi');
    expect(await submitAddresses(morning, site)).toBe(false);
    expect(heard).toEqual([
      {
        host: 'tintuc.example.edu.vn',
        key: 'a-key-for-tests',
        keyLocation: 'https://tintuc.example.edu.vn/indexnow.txt',
        urlList: [address('hoi-nghi')],
      },
    ]);
    await submitAddresses(morning, site);
    expect([heard.length, await waiting()]).toEqual([1, 0]);
    const publisher = await makeActor('publisher');
    dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
    await submitAddresses(morning, site);
    expect(heard[1]?.urlList).toEqual([address('hoi-nghi')]);
  });

  test('of nothing that was refused', async () => {
    const writer = await makeActor('writer');
    const { articleId } = await makeDraft(writer, { vi: { slug: 'nhap' } });
    const refused = await publishTranslation(writer, morning, { articleId, locale: 'vi', version: 1 });
    expect([refused.ok, await waiting()]).toEqual([false, 0]);
  });

  test('again later when they could not be, each time after a longer while', async () => {
    await publish('hoi-nghi');
    answers = [503, 429, 200];
    await expect(submitAddresses(morning, site)).rejects.toThrow('503');
    await submitAddresses(later(59_999), site);
    expect(heard).toHaveLength(1);
    await expect(submitAddresses(later(60_000), site)).rejects.toThrow('429');
    await submitAddresses(later(179_999), site);
    expect(heard).toHaveLength(2);
    await submitAddresses(later(180_000), site);
    expect([heard.length, await waiting()]).toEqual([3, 0]);
  });

  test('also when nobody answers', async () => {
    await publish('hoi-nghi');
    await expect(submitAddresses(morning, { ...site, endpoint: 'http://127.0.0.1:1/' })).rejects.toThrow();
    await submitAddresses(later(60_000), site);
    expect(heard).toHaveLength(1);
  });

  test('no more after many refusals', async () => {
    await publish('hoi-nghi');
    await db.indexSubmission.updateMany({ data: { attempts: mostAttempts - 1 } });
    answers = [403];
    await expect(submitAddresses(morning, site)).rejects.toThrow('403');
    expect(await waiting()).toBe(0);
  });

  test('of what was published anew while they were being told', async () => {
    await publish('hoi-nghi');
    const again = { where: { path: '/vi/tin-tuc/hoi-nghi' }, data: { due: later(5)(), attempts: 0 } };
    meanwhile = () => db.indexSubmission.update(again);
    await submitAddresses(morning, site);
    meanwhile = async () => undefined;
    expect(await waiting()).toBe(1);
    await submitAddresses(later(5), site);
    expect([heard.length, await waiting()]).toEqual([2, 0]);
  });

  test('by one process only, and by another when that was killed', async () => {
    await publish('hoi-nghi');
    let second: Promise<boolean> | undefined;
    meanwhile = async () => {
      second ??= submitAddresses(later(1_000), site);
      await second;
    };
    await submitAddresses(morning, site);
    expect(heard).toHaveLength(1);
    await db.indexSubmission.create({ data: { path: '/vi', due: later(120_000)(), attempts: 1 } });
    await submitAddresses(later(119_999), site);
    expect(heard).toHaveLength(1);
    await submitAddresses(later(120_000), site);
    expect(heard[1]?.urlList).toEqual(['https://tintuc.example.edu.vn/vi']);
  });
});
