import { db, type Prisma } from '../db.ts';

/**
 * Asks without reading a table from end to end: the planner does not know that the vectors of whole texts lie outside
 * their rows, and would read them all to find a word that most have.
 */
export async function byIndex<T>(query: Prisma.Sql): Promise<T[]> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`SET LOCAL enable_seqscan = off`,
    db.$queryRaw<T[]>(query),
  ]);
  return rows;
}
