import { db } from './database.ts';

/** How many rows each table has, and what was last told: the same before and after what must change nothing. */
export async function databaseState(): Promise<Record<string, number | string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'instance', 'rate_limit')`;
  const counts: Record<string, number | string> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number; sum: string | null }[]>(
      `SELECT count(*)::int AS count, md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM ${name} t`,
    );
    counts[name] = `${row?.count} ${row?.sum}`;
  }
  return counts;
}
