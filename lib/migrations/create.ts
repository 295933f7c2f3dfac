import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../clock.ts';
import { readMigrations, readSchema } from './folder.ts';
import { schemaDifference } from './status.ts';

/** `2026-11-20T10:00:00.000Z` becomes `20261120100000`. */
const stamp = (instant: Date): string => instant.toISOString().replace(/\D/g, '').slice(0, 14);

/**
 * Writes the next migration from what `schema.prisma` has and the migrations have not.
 * @param url Address of a database on a server where databases may be made.
 * @param name What the migration is for; lower-case words joined by `_`.
 * @returns The file written, or null when there is nothing to write.
 */
export async function createMigration(
  url: string,
  name: string,
  clock: Clock,
  { schema = readSchema(), migrations = readMigrations() } = {},
): Promise<string | null> {
  const sql = await schemaDifference(url, schema, migrations);
  if (!sql) return null;
  const folder = path.join(migrations.baseDir, `${stamp(clock())}_${name}`);
  mkdirSync(folder);
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, `${sql}\n`);
  return file;
}
