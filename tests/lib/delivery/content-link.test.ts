import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { untilKnownEverywhere } from '../../../lib/content/acknowledgement.ts';
import { type Change, ContentLink } from '../../../lib/delivery/content-link.ts';
import { databaseUrl, db, emptyDatabase } from '../../support/database.ts';
import { makeSection } from '../../support/newsroom.ts';

beforeEach(async () => {
  await emptyDatabase();
  await makeSection();
});

/** A tie that ends with the test, and what it has heard. */
async function tied(url = databaseUrl, slowly: () => Promise<void> | void = () => undefined) {
  const heard: string[][] = [];
  const onError = vi.fn();
  const link = new ContentLink({
    databaseUrl: url,
    onError,
    onChanges: (changes: readonly Change[]) => {
      heard.push(...changes.map(({ tags }) => [...tags].sort()));
      return slowly();
    },
  });
  onTestFinished(() => link.close());
  await link.start();
  heard.length = 0;
  return { link, heard, onError };
}

const sayChanged = (tag: string) => db.$executeRaw`SELECT content_changed(${tag})`;

const cutAll = () => db.$queryRaw`
  SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = 'ban-tin delivery'`;

describe('an instance', () => {
  test('hears of a change before whoever made it is told', async () => {
    const [a, b] = [await tied(), await tied()];
    for (let number = 0; number < 20; number += 1) {
      await sayChanged(`article:${number}`);
      expect(await untilKnownEverywhere()).toBe(true);
      expect(a.heard.at(-1)).toEqual([`article:${number}`]);
      expect(b.heard.at(-1)).toEqual([`article:${number}`]);
    }
    expect(a.link.version).toBe(21);
  });

  test('hears of all, in their order, when many change at once', async () => {
    const { heard } = await tied();
    await Promise.all(Array.from({ length: 40 }, (_, at) => sayChanged(`article:${at}`)));
    await untilKnownEverywhere();
    expect(heard.flat().sort()).toEqual(Array.from({ length: 40 }, (_, at) => `article:${at}`).sort());
  });

  test('knows what was acknowledged, for two seconds at a time', async () => {
    const { link } = await tied();
    expect(link.fresh).toBe(true);
    expect(await link.settle()).toBe(true);
    vi.useFakeTimers({ now: Date.now() + 2_100, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(link.fresh).toBe(false);
    vi.useRealTimers();
  });

  test('says so only when it has done what a change asks of it', async () => {
    let hold = false;
    let release: () => void = () => undefined;
    const { heard } = await tied(databaseUrl, () =>
      hold ? new Promise<void>((resolve) => (release = resolve)) : undefined,
    );
    hold = true;
    await sayChanged('article:1');
    const known = untilKnownEverywhere();
    await expect.poll(() => heard.length).toBe(1);
    expect(await Promise.race([known, new Promise((resolve) => setTimeout(resolve, 100, 'not yet'))])).toBe(
      'not yet',
    );
    release();
    expect(await known).toBe(true);
  });

  test('is not waited for any more after it has ended', async () => {
    const { link } = await tied();
    await link.close();
    expect(await db.instance.count()).toBe(0);
    expect(link.fresh).toBe(false);
    expect(await link.settle()).toBe(false);
  });
});

describe('what was missed', () => {
  test('while the connection was cut is asked for', async () => {
    const { link, heard } = await tied();
    await cutAll();
    await sayChanged('article:1');
    await sayChanged('article:2');
    expect(await untilKnownEverywhere()).toBe(true);
    expect(heard).toEqual([['article:1'], ['article:2']]);
    await expect.poll(() => link.listening && link.fresh).toBe(true);
    await sayChanged('article:3');
    await untilKnownEverywhere();
    expect(heard.at(-1)).toEqual(['article:3']);
  });

  test('and is forgotten means that everything may have changed', async () => {
    const { heard } = await tied();
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT content_changed('article:1')`;
      await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
      await tx.$executeRaw`DELETE FROM content_change`;
      await tx.$executeRaw`UPDATE content_version SET version = version + 5000`;
    });
    await untilKnownEverywhere();
    expect(heard.flat()).toEqual(['*']);
  });

  test('because a backup was restored, too', async () => {
    await makeSection();
    const { heard, link } = await tied();
    const version = BigInt(link.version);
    await db.$executeRaw`UPDATE content_version SET version = ${version - 1n}, mark = ${randomUUID()}::uuid`;
    await expect.poll(() => heard.flat()).toEqual(['*']);
    for (const tag of ['article:1', 'article:2']) {
      await sayChanged(tag);
      await untilKnownEverywhere();
    }
    expect(heard.at(-1)).toEqual(['article:2']);
  });
});

describe('without a database', () => {
  const nowhere = 'postgresql://nobody@127.0.0.1:1/none';

  test('an instance knows that it does not know, at once', async () => {
    const { link, onError } = await tied(nowhere);
    const began = performance.now();
    expect(await link.settle()).toBe(false);
    expect(performance.now() - began).toBeLessThan(200);
    expect(link.fresh).toBe(false);
    expect(onError).toHaveBeenCalled();
  });
});
