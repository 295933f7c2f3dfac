import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Runs `npm start`'s script where it must refuse to start; tells what it printed and whether it made anything. */
function refusedStart(env: Record<string, string>) {
  const folder = path.join(scratchFolder(), 'data');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, lines: stderr.trim().split('\n'), made: existsSync(folder) };
}

test('bad settings stop the start with one line each, before anything is made', () => {
  const { status, stdout, lines, made } = refusedStart({ PORT: 'ba nghìn', LOG_LEVEL: 'to' });
  expect({ status, stdout, made }).toEqual({ status: 1, stdout: '', made: false });
  expect(lines).toEqual([
    'PORT must be a whole number from 1 to 65535, but is “ba nghìn”',
    'LOG_LEVEL must be debug, info, warn, error or silent, but is “to”',
  ]);
});

test('a port in use is said in one line, before anything is made', async () => {
  const squatter = net.createServer();
  await new Promise<void>((resolve) => squatter.listen(0, resolve));
  const address = squatter.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { status, lines, made } = refusedStart({ PORT: String(port) });
  squatter.close();
  expect({ status, made }).toEqual({ status: 1, made: false });
  expect(lines).toEqual([
    `Port ${port} is in use: stop the program that listens there, or set PORT to another.`,
  ]);
});

test('a database that cannot be reached is said in one line, without its password', () => {
  const { status, lines } = refusedStart({
    DATABASE_URL: 'postgresql://ban:geheim@127.0.0.1:9/tin',
    PORT: '39871',
  });
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^The database at 127\.0\.0\.1:9 \(DATABASE_URL\) cannot be reached: /);
});
