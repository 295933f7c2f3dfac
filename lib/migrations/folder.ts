import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

const prisma = path.join(import.meta.dirname, '..', '..', 'prisma');

/** Where the migrations are: one folder each, named by instant and purpose. */
export const migrationsFolder = path.join(prisma, 'migrations');

/** The text of `prisma/schema.prisma`. */
export const readSchema = (): string => readFileSync(path.join(prisma, 'schema.prisma'), 'utf8');

/** Names of the migrations on disk, in the order they apply. */
export const migrationNames = (folder = migrationsFolder): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The migrations on disk, in the order they apply, as the engine wants them. */
export function readMigrations(folder = migrationsFolder): MigrationList {
  const names = migrationNames(folder);
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** Nothing is left out of what the engine compares. */
export const everything = { externalTables: [], externalEnums: [] };
