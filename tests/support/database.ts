import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { db } from '../../lib/db.ts';

/** Gives the test file that imports this a database of its own, with all migrations and no rows; `db` connects to it. */

const { url, template } = inject('cluster');
const name = `test_${randomBytes(6).toString('hex')}`;

const address = new URL(url);
address.pathname = `/${name}`;
process.env.DATABASE_URL = address.href;

async function onCluster(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

beforeAll(() => onCluster(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`));

afterAll(async () => {
  await db.$disconnect();
  await onCluster(`DROP DATABASE ${name} WITH (FORCE)`);
});

/** Address of this file's database. */
export const databaseUrl = address.href;

/**
 * Empties every table, for `beforeEach` where tests must not see each other's rows. A test writes few rows into few tables:
 * taking those out is ten times as quick as TRUNCATE, which makes new files for every table and index. As on a replica, no
 * trigger and no foreign key has a say.
 */
export async function emptyDatabase(): Promise<void> {
  await db.$executeRawUnsafe(`
    DO $$
    DECLARE
      place text;
      used boolean;
    BEGIN
      PERFORM set_config('session_replication_role', 'replica', true);
      FOR place IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', place) INTO used;
        IF used THEN
          EXECUTE format('DELETE FROM %I', place);
        END IF;
      END LOOP;
    END $$`);
}

export { db };
