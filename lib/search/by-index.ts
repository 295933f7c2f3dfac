import { db, type Prisma } from '../db.ts';

/**
 * Asks without reading a table from end to end: the planner does not know that the vectors of whole texts lie outside
 * their rows, and would read them all to find a word that most have. Nor are there helpers to call or code to compile for
 * something that takes some milliseconds.
 */
export async function byIndex<T>(query: Prisma.Sql): Promise<T[]> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT set_config(name, value, true) FROM (VALUES
      ('enable_seqscan', 'off'), ('jit', 'off'), ('max_parallel_workers_per_gather', '0')) AS setting (name, value)`,
    db.$queryRaw<T[]>(query),
  ]);
  return rows;
}
