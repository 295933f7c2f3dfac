import { expect, test } from 'vitest';
import { applyMigrations } from '../../../lib/migrations/apply.ts';
import { MigrationError } from '../../../lib/migrations/error.ts';
import { readMigrations } from '../../../lib/migrations/folder.ts';
import { migrationStatus } from '../../../lib/migrations/status.ts';
import { databaseUrl, db } from '../../support/database.ts';

/** The real migrations, and after them these. */
function withMore(...more: [name: string, sql: string][]) {
  const list = readMigrations();
  for (const [path, value] of more) {
    list.migrationDirectories.push({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
    });
  }
  return list;
}

const exists = async (table: string): Promise<boolean> => {
  const [found] = await db.$queryRaw<{ yes: boolean }[]>`SELECT to_regclass(${table}) IS NOT NULL AS yes`;
  return found?.yes ?? false;
};

test('nothing is applied twice', async () => {
  expect(await applyMigrations(databaseUrl)).toEqual([]);
});

test('a failed migration stops with its SQL error, leaves nothing of itself, and runs again when mended', async () => {
  const good: [string, string] = ['29990101000000_good', 'CREATE TABLE good (id int);'];
  const name = '29990101000001_bad';
  const bad = 'CREATE TABLE half (id int); INSERT INTO half VALUES (1);\n\nSELECT nonsense FROM half;';
  const failure = applyMigrations(databaseUrl, withMore(good, [name, bad]));
  await expect(failure).rejects.toThrow(MigrationError);
  await expect(failure).rejects.toThrow(
    /29990101000001_bad: column "nonsense" does not exist \(42703, line 3\)/,
  );
  expect([await exists('good'), await exists('half')]).toEqual([true, false]);

  const mended = withMore(good, [name, 'CREATE TABLE half (id int);']);
  expect(await migrationStatus(databaseUrl, mended)).toMatchObject({ pending: [name], failed: [] });
  expect(await applyMigrations(databaseUrl, mended)).toEqual([name]);
  expect(await exists('half')).toBe(true);
  expect(await migrationStatus(databaseUrl, mended)).toMatchObject({ pending: [], failed: [], edited: [] });
});

test('semicolons in function bodies and in text are no ends of statements', async () => {
  const sql = `CREATE FUNCTION greet() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'xin; chào'; END $$;
    CREATE TABLE "semi;colon" (id int);`;
  await applyMigrations(databaseUrl, withMore(['29990102000000_body', sql]));
  expect(await db.$queryRaw`SELECT greet() AS said`).toEqual([{ said: 'xin; chào' }]);
});

test('a run that was killed before PostgreSQL had the migration is forgotten; the migration runs', async () => {
  const name = '29990103000000_killed';
  await db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
    VALUES (gen_random_uuid(), 'x', ${name}, now(), 0)`;
  expect(await applyMigrations(databaseUrl, withMore([name, 'CREATE TABLE killed (id int);']))).toEqual([
    name,
  ]);
  expect(await exists('killed')).toBe(true);
});

test('several processes may migrate at once; each migration is applied once', async () => {
  const list = withMore(['29990104000000_race', 'CREATE TABLE race (id int); SELECT pg_sleep(0.2);']);
  const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(databaseUrl, list)));
  expect(applied.flat()).toEqual(['29990104000000_race']);
});

test('a migration changed after it was applied is named', async () => {
  const list = withMore();
  const [first] = list.migrationDirectories;
  if (first) first.migrationFile.content = { tag: 'ok', value: 'SELECT 1;' };
  const status = await migrationStatus(databaseUrl, list);
  expect(status.edited).toEqual([first?.path]);
});
