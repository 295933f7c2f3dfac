import { Prisma, type Transaction } from './db.ts';

/**
 * Which of these ids have a row. The rows are kept from being deleted until the transaction ends, so that what is
 * checked here can be referred to.
 */
export async function existing(
  tx: Transaction,
  table: 'section' | 'unit' | 'media' | 'stored_file',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${Prisma.raw(table)} WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR KEY SHARE`;
  return new Set(rows.map((row) => row.id));
}
