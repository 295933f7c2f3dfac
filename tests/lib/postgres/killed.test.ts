import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratchFolder } from '../../support/scratch.ts';
import { ask, serverOf, start, startElsewhere, until, untilGone, watcherOf } from './running.ts';

vi.setConfig({ testTimeout: 90_000 });

const answers = (url: string): Promise<boolean> =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

test('when our process is killed, PostgreSQL stops by itself, and the next start finds the data', async () => {
  const folder = scratchFolder();
  const { child, url } = await startElsewhere(folder);
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  const server = serverOf(folder);
  child.kill('SIGKILL');
  await untilGone(server);
  const next = await start(folder);
  expect(next.url).toBe(url);
  expect(await ask(next.url, 'SELECT number FROM kept')).toBe(7);
});

test('a start right after the kill waits for the old server instead of failing', async () => {
  const folder = scratchFolder();
  const { child, url } = await startElsewhere(folder);
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const next = await start(folder);
  expect(await ask(next.url, 'SELECT number FROM kept')).toBe(7);
});

test('when PostgreSQL is killed, it is started again at the same address', async () => {
  const folder = scratchFolder();
  const { url } = await start(folder, { durable: true });
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  const before = serverOf(folder);
  process.kill(before, 'SIGKILL');
  await until(() => answers(url));
  expect(await ask(url, 'SELECT number FROM kept')).toBe(7);
  expect(serverOf(folder)).not.toBe(before);
});

test('when everything is killed at once, the stale postmaster.pid is no obstacle', async () => {
  const folder = scratchFolder();
  const { child, url } = await startElsewhere(folder);
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  const server = serverOf(folder);
  for (const pid of [child.pid ?? 0, watcherOf(server), server]) process.kill(pid, 'SIGKILL');
  await untilGone(server);
  expect(serverOf(folder)).toBe(server);
  const next = await start(folder);
  expect(await ask(next.url, 'SELECT number FROM kept')).toBe(7);
});

test('a server whose watcher was killed too is stopped and replaced', async () => {
  const folder = scratchFolder();
  const { child } = await startElsewhere(folder);
  const server = serverOf(folder);
  for (const pid of [watcherOf(server), child.pid ?? 0]) process.kill(pid, 'SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const next = await start(folder);
  expect(await ask(next.url, 'SELECT 1')).toBe(1);
  expect(serverOf(folder)).not.toBe(server);
});

test("a stale postmaster.pid that names another program's process by now is no obstacle", async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  const file = path.join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const text = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
  const second = await start(folder);
  expect(await ask(second.url, 'SELECT 1')).toBe(1);
});

test('a lock left by a dead process is taken over, even if its id lives again', async () => {
  const folder = scratchFolder();
  writeFileSync(path.join(folder, 'postgres.lock'), JSON.stringify({ pid: process.pid, born: 'long ago' }));
  const { url } = await start(folder);
  expect(await ask(url, 'SELECT 1')).toBe(1);
});
