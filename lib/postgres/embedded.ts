import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { keptSecret } from '../secret.ts';
import { binariesFor } from './binaries.ts';
import { OccupiedError } from './error.ts';
import { initialise, isInitialised } from './initialise.ts';
import { launch } from './launch.ts';
import { holderOf, releaseLock, takeLock } from './lock.ts';
import { osUserFor } from './os-user.ts';
import { placeFor } from './place.ts';
import { keptPort, portFor } from './port.ts';
import { clearRemains } from './postmaster.ts';
import { persist, supervise } from './supervise.ts';

/** A running PostgreSQL: its address, with password, and how to stop it. */
export type Embedded = { url: string; stop: () => Promise<void> };

const files = (folder: string) => ({
  data: path.join(folder, 'postgres'),
  lock: path.join(folder, 'postgres.lock'),
  password: path.join(folder, 'postgres.password'),
  port: path.join(folder, 'postgres.port'),
  log: path.join(folder, 'postgres.log'),
});

const addressOf = (password: string, port: number, database: string): string =>
  `postgresql://bantin:${password}@127.0.0.1:${port}/${database}`;

/** The address of the PostgreSQL that another process runs on this folder right now, or null. */
export function runningEmbedded(folder: string): string | null {
  const { lock, password, port } = files(folder);
  return holderOf(lock) && keptPort(port) ? addressOf(keptSecret(password), keptPort(port), 'bantin') : null;
}

async function ensureDatabase(password: string, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(password, port, 'postgres') });
  await client.connect();
  const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'bantin'`);
  if (!rowCount) await client.query('CREATE DATABASE bantin');
  await client.end();
}

/**
 * Starts PostgreSQL on a folder, which is made at the first start.
 * @param folder Where everything of it is kept: data, password, port, log.
 * @param options `durable: false` trades safety against a crash for speed (tests); `progress` hears what takes time
 *   or goes wrong.
 * @throws OccupiedError when another process runs it on the same folder.
 */
export async function startEmbedded(
  folder: string,
  {
    durable = true,
    progress = () => undefined,
  }: { durable?: boolean; progress?: (line: string) => void } = {},
): Promise<Embedded> {
  const known = files(folder);
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
  const holder = takeLock(known.lock);
  if (holder) {
    throw new OccupiedError(
      `Process ${holder.pid} already runs the database in ${folder}: stop it, or set DATA_DIR to another folder.`,
    );
  }
  try {
    const user = osUserFor(known.data);
    const { folder: data, moved } = placeFor(known.data, user);
    if (moved) progress(`PostgreSQL's user cannot reach ${folder}; its files go to ${data}`);
    const { initdb, postgres } = binariesFor(user);
    const password = keptSecret(known.password);
    if (!isInitialised(data)) {
      progress('Making the database (first start)');
      await initialise(initdb, { data, user, password, durable });
    }
    const cluster = path.join(data, 'cluster');
    let port = 0;
    const start = async () => {
      await clearRemains(cluster);
      port ||= await portFor(known.port);
      const url = addressOf(password, port, 'postgres');
      return launch({ postgres, cluster, user, port, url, log: known.log, durable });
    };
    const first = await persist(() => {
      port = 0;
      return start();
    });
    await ensureDatabase(password, port);
    const stop = supervise(first, start, progress);
    return {
      url: addressOf(password, port, 'bantin'),
      stop: () => stop().finally(() => releaseLock(known.lock)),
    };
  } catch (error) {
    releaseLock(known.lock);
    throw error;
  }
}
