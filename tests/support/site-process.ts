import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { freePort } from '../../lib/postgres/port.ts';
import { removeDataFolder } from './data-folder.ts';

const program = path.join(import.meta.dirname, '../../scripts/serve.ts');

/** An answer as it came over the wire: nothing is unpacked or followed. */
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string };

type Asked = {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  agent?: http.Agent;
};

/** A running site, in a process of its own. */
export type SiteProcess = {
  origin: string;
  port: number;
  child: ChildProcess;
  /** What it has written to its log. */
  log: () => string;
  get: (path: string, asked?: Asked) => Promise<Answer>;
  stop: () => Promise<void>;
};

const started = new Map<ChildProcess, string>();

afterAll(() => {
  for (const [child, folder] of started) {
    child.kill('SIGKILL');
    removeDataFolder(folder);
  }
  started.clear();
});

const keepAlive = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Asks a server on this machine. */
export function ask(
  port: number,
  target: string,
  { method = 'GET', headers, body, agent }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path: target, method, headers, agent: agent ?? keepAlive },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const whole = Buffer.concat(chunks);
          const { statusCode: status = 0 } = response;
          resolve({ status, headers: response.headers, body: whole, text: whole.toString() });
        });
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}

/**
 * Serves the last build on a database; the process ends with the test file.
 * @param env Settings beside the port and the database.
 */
export async function startSite(databaseUrl: string, env: Record<string, string> = {}): Promise<SiteProcess> {
  const port = Number(env.PORT) || (await freePort());
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-site-'));
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      BETTER_AUTH_SECRET: 'a secret for tests, long enough to be one',
      LOG_LEVEL: 'warn',
      // Cards that are drawn while a test looks at a page change the page.
      CHORES: '0',
      ...env,
    },
  });
  started.set(child, folder);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk;
    });
  }
  const ended = once(child, 'exit');
  await Promise.race([
    new Promise<void>((resolve) => child.stdout.on('data', () => log.includes('serving') && resolve())),
    ended.then(() => Promise.reject(new Error(`The site did not start:\n${log}`))),
  ]);
  return {
    origin: `http://localhost:${port}`,
    port,
    child,
    log: () => log,
    get: (target, asked) => ask(port, target, asked),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
