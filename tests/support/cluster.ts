import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../lib/migrations/apply.ts';
import { generateClient } from '../../lib/migrations/client.ts';
import { readMigrations } from '../../lib/migrations/folder.ts';
import { type Embedded, startEmbedded } from '../../lib/postgres/embedded.ts';
import { LaunchError, OccupiedError } from '../../lib/postgres/error.ts';
import { removeDataFolder } from './data-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's cluster, and the name of the database with all migrations that tests copy. */
    cluster: { url: string; template: string };
  }
}

const folder = path.join(import.meta.dirname, '..', '..', '.data', 'test');

/** A cluster without fsync does not survive a crash of the machine; then it is made anew. */
async function startOrMake(place: string): Promise<Embedded> {
  try {
    return await startEmbedded(place, { durable: false });
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    removeDataFolder(place);
    return startEmbedded(place, { durable: false });
  }
}

/** The cluster stays on disk for the next run; a second run at the same time takes the next folder. */
async function startCluster(): Promise<Embedded> {
  for (let number = 1; ; number += 1) {
    try {
      return await startOrMake(path.join(folder, String(number)));
    } catch (error) {
      if (!(error instanceof OccupiedError)) throw error;
    }
  }
}

/** Makes the database that tests copy, unless an earlier run with the same migrations has; drops what is left over. */
async function prepareTemplate(url: string): Promise<string> {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(readMigrations()))
    .digest('hex')
    .slice(0, 12);
  const template = `template_${fingerprint}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  const names = rows.map((row) => row.name);
  for (const name of names) {
    if (name !== template && /^(test_|template_|half_)/.test(name))
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
  if (!names.includes(template)) {
    await client.query(`CREATE DATABASE half_${template}`);
    const half = new URL(url);
    half.pathname = `/half_${template}`;
    await applyMigrations(half.href);
    await client.query(`ALTER DATABASE half_${template} RENAME TO ${template}`);
  }
  await client.end();
  return template;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const cluster = await startCluster();
  project.provide('cluster', { url: cluster.url, template: await prepareTemplate(cluster.url) });
  return cluster.stop;
}
