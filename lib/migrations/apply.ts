import type { MigrationList } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { withEngine } from './engine.ts';
import { everything, readMigrations, readSchema } from './folder.ts';

/** Marks a migration as finished in its own transaction: it is recorded if, and only if, it happened. */
const closing = `UPDATE "_prisma_migrations" SET "finished_at" = clock_timestamp() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;

const lock = 7_206_823;

async function locked<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work();
  } finally {
    await client.end();
  }
}

/** A migration that is recorded as begun and not finished was rolled back by PostgreSQL; say so, and it may run again. */
async function forgetUnfinished(url: string, schema: string, migrationsList: MigrationList): Promise<void> {
  await withEngine({ url, schema }, async (engine) => {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: everything,
    });
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  });
}

/**
 * Applies the migrations that a database has not seen, each in one transaction. Several processes may do so at once.
 * @param url Address of the database.
 * @param migrations Those to apply; `prisma/migrations` when left out.
 * @returns The names of those applied now.
 * @throws MigrationError for the first that fails; nothing of it remains, those before it stay.
 */
export function applyMigrations(url: string, migrations = readMigrations()): Promise<string[]> {
  const schema = readSchema();
  return locked(url, async () => {
    await forgetUnfinished(url, schema, migrations);
    try {
      const input = { migrationsList: migrations, filters: everything };
      const applied = await withEngine({ url, schema, closing }, (engine) => engine.applyMigrations(input));
      return applied.appliedMigrationNames;
    } catch (error) {
      await forgetUnfinished(url, schema, migrations);
      throw error;
    }
  });
}
