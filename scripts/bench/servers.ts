import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../lib/postgres/port.ts';
import { Refusal, root } from '../shell.ts';

/** A server under measurement. */
export type Running = { origin: string; stop: () => Promise<void> };

async function answering(port: number, child: ChildProcess, at = '/'): Promise<Running> {
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 300; tries > 0 && child.exitCode === null; tries -= 1) {
    const answer = await fetch(`${origin}${at}`, { redirect: 'manual' }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) {
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      return { origin, stop };
    }
    await pause(100);
  }
  throw new Refusal(`Nothing answers at ${origin}.`);
}

function started(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => void child.kill());
  return child;
}

/** The token with which the bench reads the metrics of our server. */
export const token = 'a token for the bench';

/** Our own server, as it runs in production, on the last build; with memory for every page that the bench asks for. */
export async function ours(databaseUrl: string, dataDir: string): Promise<Running> {
  const port = await freePort();
  const child = started(process.execPath, [path.join(root, 'scripts/serve.ts')], root, {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    PAGE_STORE_MB: '1024',
    METRICS_TOKEN: token,
    // The invented stories have no cards yet, whose drawing would take a share of the time.
    CHORES: '0',
  });
  return answering(port, child, '/api/health/live');
}

/** `next start` on a built folder. */
export async function nextStart(folder: string, next: string): Promise<Running> {
  const port = await freePort();
  const args = [next, 'start', '-H', '127.0.0.1', '-p', String(port)];
  return answering(port, started(process.execPath, args, folder, { NODE_ENV: 'production' }));
}

/**
 * nginx with some files, which may stand compressed beside.
 * @param workers How many processes it has; as Debian sets it up, one for each core.
 */
export async function nginx(
  folder: string,
  files: Record<string, Buffer>,
  workers: number | 'auto' = 'auto',
): Promise<Running> {
  const port = await freePort();
  mkdirSync(path.join(folder, 'www'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, 'www', name), bytes);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `worker_processes ${workers}; daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100; gzip_static on;
  default_type text/html; ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}
`,
  );
  return answering(port, started('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder], folder));
}
