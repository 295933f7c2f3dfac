import { setTimeout as wait } from 'node:timers/promises';
import { db } from '../db.ts';
import { migrationNames } from '../migrations/folder.ts';

/**
 * Whether the database answers.
 * @param patience How long it may take, in milliseconds.
 */
export async function databaseAnswers(patience = 2_000): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, wait(patience, false, { ref: false })]);
}

/** Names of migrations on disk that the database has not; empty when it cannot be asked. */
export async function missingMigrations(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`.catch(() => null);
  const applied = new Set(rows?.map(({ name }) => name));
  return rows ? migrationNames().filter((name) => !applied.has(name)) : [];
}
