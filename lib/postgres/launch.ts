import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { LaunchError } from './error.ts';
import type { OsUser } from './os-user.ts';
import { mark } from './postmaster.ts';

/**
 * Runs PostgreSQL beside a watcher that holds the other end of a pipe of ours: when this process ends, however it ends,
 * the pipe closes and the watcher stops PostgreSQL in good order.
 */
const watcher = `"$@" 3<&- </dev/null &
server=$!
( read _ <&3; kill -INT $server 2>/dev/null ) &
watch=$!
exec 3<&-
wait $server
kill $watch 2>/dev/null`;

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const settings = (port: number, durable: boolean): string[] =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    password_encryption: 'scram-sha-256',
    ...(durable ? {} : fast),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** A server that answers: `stop` asks it to end, `ended` resolves when it has. */
export type Launched = { stop: () => void; ended: Promise<void> };

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new LaunchError('The password kept in the data folder is not the one of its database.');
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts the server on a cluster, and resolves when it answers at `url`. */
export async function launch(options: {
  postgres: string;
  cluster: string;
  user: OsUser;
  port: number;
  url: string;
  log: string;
  durable: boolean;
}): Promise<Launched> {
  const { postgres, cluster, user, port, url, log, durable } = options;
  const out = openSync(log, 'w', 0o600);
  const child = spawn(
    '/bin/sh',
    ['-c', watcher, 'sh', postgres, '-D', cluster, '-c', mark, ...settings(port, durable)],
    {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', out, out, 'pipe'],
      env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' },
    },
  );
  closeSync(out);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const settle = () => {
      over = true;
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });
  for (;;) {
    if (over) throw new LaunchError(readFileSync(log, 'utf8').trim() || 'PostgreSQL ended without a word.');
    if (await answers(url)) return { stop: () => void child.stdio[3]?.destroy(), ended };
    await Promise.race([wait(40), ended]);
  }
}
