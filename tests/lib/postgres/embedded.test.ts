import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startEmbedded } from '../../../lib/postgres/embedded.ts';
import { OccupiedError } from '../../../lib/postgres/error.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { ask, start, startElsewhere } from './running.ts';

vi.setConfig({ testTimeout: 90_000 });

const modeOf = (file: string): number => statSync(file).mode & 0o777;

test('the first start makes a UTF-8 database that answers to its password only', async () => {
  const folder = scratchFolder();
  const { url } = await start(folder);
  expect(await ask(url, 'SHOW server_encoding')).toBe('UTF8');
  expect(
    await ask(url, "SELECT current_setting('data_checksums') || current_setting('listen_addresses')"),
  ).toMatch(/127\.0\.0\.1$/);
  expect(await ask(url, "SELECT lower('ĐẠI HỘI') = 'đại hội' AND 'ế' IS NFC NORMALIZED")).toBe(true);
  expect(modeOf(path.join(folder, 'postgres.password'))).toBe(0o600);
  expect(modeOf(path.join(folder, 'postgres'))).toBe(0o700);

  const stranger = new URL(url);
  stranger.password = 'wrong';
  await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
});

test('data, password and port survive a restart', async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  await ask(first.url, "CREATE TABLE kept AS SELECT 'Hội nghị viên chức' AS title");
  await first.stop();
  const second = await start(folder);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'SELECT title FROM kept')).toBe('Hội nghị viên chức');
});

test('a port that is taken meanwhile is replaced by a free one', async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  await first.stop();
  const squatter = net.createServer();
  const port = Number(new URL(first.url).port);
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  const second = await start(folder);
  squatter.close();
  expect(new URL(second.url).port).not.toBe(String(port));
  expect(await ask(second.url, 'SELECT 1')).toBe(1);
});

test('a second start on the same data is refused with a line that says why, and harms nothing', async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  await expect(startEmbedded(folder)).rejects.toThrow(OccupiedError);
  const other = await startElsewhere(folder);
  expect(other.url).toBe('');
  expect(other.errors()).toContain(`Process ${process.pid} already runs the database in ${folder}`);
  expect(await ask(first.url, 'SELECT 1')).toBe(1);
});

test('an initialisation that was cut short is begun anew', async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  await first.stop();
  const data = path.join(folder, 'postgres');
  rmSync(path.join(data, 'ban-tin.initialised'));
  rmSync(path.join(data, 'cluster', 'global'), { recursive: true });
  const second = await start(folder);
  expect(await ask(second.url, 'SELECT 1')).toBe(1);
});

test('a server that cannot start says what PostgreSQL said, and gives the folder free', async () => {
  const folder = scratchFolder();
  const first = await start(folder);
  await first.stop();
  writeFileSync(path.join(folder, 'postgres', 'cluster', 'postgresql.auto.conf'), 'nonsense = 1\n');
  await expect(startEmbedded(folder)).rejects.toThrow(/unrecognized configuration parameter "nonsense"/);
  expect(existsSync(path.join(folder, 'postgres.lock'))).toBe(false);
});
