import { chownSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { osUserFor, succeedsAs } from '../../../lib/postgres/os-user.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { ask, start, startElsewhere } from './running.ts';

vi.setConfig({ testTimeout: 90_000 });

const isRoot = process.getuid?.() === 0;
const ordinary = { uid: 65534, gid: 65534 };
const reachable =
  isRoot && succeedsAs(ordinary, process.execPath, ['--check', path.join(import.meta.dirname, 'running.ts')]);

test.skipIf(!isRoot)('root hands the data to the user postgres', async () => {
  const folder = scratchFolder();
  await start(folder);
  const data = statSync(path.join(folder, 'postgres'));
  expect(data.uid).toBe(osUserFor('/nowhere').uid);
  expect(data.uid).not.toBe(0);
});

test.skipIf(!isRoot)(
  'below a folder closed to that user, the data lies elsewhere and is found again',
  async () => {
    const folder = scratchFolder(0o700);
    const first = await start(folder);
    expect(lstatSync(path.join(folder, 'postgres')).isSymbolicLink()).toBe(true);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    const second = await start(folder);
    expect(await ask(second.url, 'SELECT number FROM kept')).toBe(7);
  },
);

test.skipIf(!reachable)('an ordinary user runs it as himself, and root continues it as him', async () => {
  const folder = scratchFolder();
  chownSync(folder, ordinary.uid, ordinary.gid);
  const { child, url } = await startElsewhere(folder, ordinary);
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  expect(statSync(path.join(folder, 'postgres')).uid).toBe(ordinary.uid);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  const next = await start(folder);
  expect(await ask(next.url, 'SELECT number FROM kept')).toBe(7);
  expect(statSync(path.join(folder, 'postgres')).uid).toBe(ordinary.uid);
});
