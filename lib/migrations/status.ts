import type { MigrationList } from '@prisma/schema-engine-wasm';
import { withEngine } from './engine.ts';
import { everything, readMigrations, readSchema } from './folder.ts';

/** How a database stands to the migrations on disk; each list holds names of migrations. */
export type MigrationStatus = { pending: string[]; edited: string[]; failed: string[]; unknown: string[] };

/**
 * Compares a database with the migrations on disk.
 * @returns `pending` are not applied yet, `edited` were changed after they were applied, `failed` were begun and not
 *   finished, `unknown` are applied and not on disk.
 */
export async function migrationStatus(url: string, migrations = readMigrations()): Promise<MigrationStatus> {
  const diagnosis = await withEngine({ url, schema: readSchema() }, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: everything,
    }),
  );
  const { history } = diagnosis;
  return {
    pending: history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [],
    edited: diagnosis.editedMigrationNames,
    failed: diagnosis.failedMigrationNames,
    unknown: history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
  };
}

/**
 * What the schema has and the migrations have not, as SQL; empty when they agree. Works in a shadow database.
 * @param url Address of a database on a server where databases may be made.
 */
export async function schemaDifference(
  url: string,
  schema = readSchema(),
  migrations: MigrationList = readMigrations(),
): Promise<string> {
  const { stdout } = await withEngine({ url, schema }, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  );
  return (stdout ?? '').replace('-- This is an empty migration.', '').trim();
}
