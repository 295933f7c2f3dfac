import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { untilKnownEverywhere } from '../../../lib/content/acknowledgement.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeSection } from '../../support/newsroom.ts';

beforeEach(async () => {
  await emptyDatabase();
  await makeSection();
});

const instance = (seen: number, secondsAgo = 0) =>
  db.instance.create({
    data: { id: randomUUID(), seen, heartbeat: new Date(Date.now() - secondsAgo * 1_000) },
  });

const timed = async () => {
  const began = performance.now();
  const known = await untilKnownEverywhere();
  return { known, ms: performance.now() - began };
};

test('where nobody serves the site, nobody is waited for', async () => {
  expect((await timed()).known).toBe(true);
});

test('nor are those who know, or were silent for so long that they would ask before they serve', async () => {
  await instance(1);
  await instance(0, 4);
  const { known, ms } = await timed();
  expect(known).toBe(true);
  expect(ms).toBeLessThan(500);
});

test('one that does not know yet is waited for', async () => {
  const { id } = await instance(0);
  const waiting = timed();
  setTimeout(() => void db.instance.update({ where: { id }, data: { seen: 1 } }).then(), 200);
  const { known, ms } = await waiting;
  expect(known).toBe(true);
  expect(ms).toBeGreaterThan(150);
});

test('one that has died is waited for until it would ask before it serves', async () => {
  await instance(0, 1);
  const { known, ms } = await timed();
  expect(known).toBe(true);
  expect(ms).toBeGreaterThan(1_500);
  expect(ms).toBeLessThan(3_500);
});

test('changes that come meanwhile are not waited for', async () => {
  const { id } = await instance(0);
  const waiting = timed();
  await makeSection();
  await db.instance.update({ where: { id }, data: { seen: 1 } });
  expect((await waiting).ms).toBeLessThan(1_000);
});
