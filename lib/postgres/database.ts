import pg from 'pg';
import type { Env } from '../env.ts';
import { type Embedded, runningEmbedded, startEmbedded } from './embedded.ts';
import { PostgresError } from './error.ts';

type Options = { exclusive?: boolean; progress?: (line: string) => void };

async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(url);
    const reason = error instanceof Error && error.message ? error.message : String(error);
    throw new PostgresError(`The database at ${host} (DATABASE_URL) cannot be reached: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The database of this installation: the one that `DATABASE_URL` names, else the embedded one, which is started or,
 * when another process of ours runs it already, joined.
 * @param options `exclusive` refuses to join; `progress` hears what takes time or goes wrong.
 * @returns Its address, and how to let go of it.
 * @throws OccupiedError when `exclusive` and another process runs the embedded one.
 */
export async function openDatabase(
  env: Env,
  { exclusive = false, progress }: Options = {},
): Promise<Embedded> {
  if (env.DATABASE_URL) {
    await reach(env.DATABASE_URL);
    return { url: env.DATABASE_URL, stop: async () => undefined };
  }
  const running = exclusive ? null : runningEmbedded(env.DATA_DIR);
  if (running) {
    await reach(running);
    return { url: running, stop: async () => undefined };
  }
  return startEmbedded(env.DATA_DIR, { progress });
}
