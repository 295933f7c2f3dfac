import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { startEmbedded } from '../../../lib/postgres/embedded.ts';
import type { OsUser } from '../../../lib/postgres/os-user.ts';
import { postmasterPid } from '../../../lib/postgres/postmaster.ts';
import { isAlive } from '../../../lib/postgres/process.ts';

const program = path.join(import.meta.dirname, '..', '..', 'support', 'hold-database.ts');

/** Runs one query on a connection of its own and returns the first value of the first row. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL in this process; it is stopped when the test ends, if the test has not done so.
 * `durable: false` is quicker, for tests that kill nothing.
 */
export async function start(folder: string, options: { durable?: boolean } = { durable: false }) {
  const running = await startEmbedded(folder, options);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= running.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { url: running.url, stop };
}

/** Starts PostgreSQL in another process, which the test may kill. */
export async function startElsewhere(folder: string, user: OsUser = {}) {
  const child = spawn(process.execPath, [program, folder], { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGTERM'));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])]);
  return { child, url: String(line).trim(), errors: () => errors };
}

/** The id of the server process that runs on this folder. */
export const serverOf = (folder: string): number => postmasterPid(path.join(folder, 'postgres', 'cluster'));

/** The id of the watcher beside a server: its parent. */
export const watcherOf = (server: number): number =>
  process.platform === 'linux'
    ? Number(readFileSync(`/proc/${server}/stat`, 'utf8').split(' ')[3])
    : Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(server)], { encoding: 'utf8' }));

/** Resolves when a condition holds; fails after thirty seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 600; !(await condition()); tries -= 1) {
    if (!tries) throw new Error('It did not come about within thirty seconds.');
    await wait(50);
  }
}

export const untilGone = (pid: number): Promise<void> => until(() => !isAlive(pid));
