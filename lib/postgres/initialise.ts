import { spawn } from 'node:child_process';
import { chownSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PostgresError } from './error.ts';
import type { OsUser } from './os-user.ts';

/** Written last, in the cluster's own folder: without it, an initialisation was cut short. */
const finished = 'ban-tin.initialised';

/** Whether this folder holds a whole cluster. */
export const isInitialised = (data: string): boolean => existsSync(path.join(data, finished));

function run(program: string, args: string[], user: OsUser, cwd: string): Promise<void> {
  const child = spawn(program, args, {
    ...user,
    cwd,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new PostgresError(`PostgreSQL could not make its data folder:\n${output.trim()}`)),
    );
  });
}

/**
 * Makes a new cluster in `data`: UTF-8, with PostgreSQL's own C.UTF-8 rules, which no system library can change.
 * What an earlier attempt left half done is removed.
 */
export async function initialise(
  initdb: string,
  { data, user, password, durable }: { data: string; user: OsUser; password: string; durable: boolean },
): Promise<void> {
  const cluster = path.join(data, 'cluster');
  const passwordFile = path.join(data, 'password');
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  const args = [
    `--pgdata=${cluster}`,
    '--username=bantin',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  if (!durable) args.push('--no-sync', '--no-data-checksums');
  await run(initdb, args, user, data).finally(() => rmSync(passwordFile, { force: true }));
  writeFileSync(path.join(data, finished), '');
}
