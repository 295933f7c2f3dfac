import { z } from 'zod';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { isId } from '../id.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { requiredLine } from '../text/field.ts';
import { transaction } from '../transaction.ts';
import { type ListColumn, listColumns, savedFilterLimits, usualColumns } from './limits.ts';
import { ListFilter } from './schema.ts';

/** A view of the list under the name that somebody gave it; `filter` is that of its first page. */
export type SavedFilter = { id: string; name: string; filter: ListFilter };

/** How an account looks at the desk's list: the columns it chose, and the views it keeps, by name. */
export async function listViewOf(actor: Actor): Promise<{ columns: ListColumn[]; saved: SavedFilter[] }> {
  const userId = actor.id;
  const [chosen, rows] = await Promise.all([
    db.listColumns.findUnique({ where: { userId } }),
    db.savedFilter.findMany({ where: { userId } }),
  ]);
  rows.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  return {
    columns: chosen ? listColumns.filter((column) => chosen.columns.includes(column)) : [...usualColumns],
    saved: rows.map(({ id, name, filter }) => ({ id, name, filter: ListFilter.parse(filter) })),
  };
}

/** Chooses the columns of the list for an account; what is no column is left out. None leaves the headlines alone. */
export async function chooseColumns(actor: Actor, columns: readonly string[]): Promise<Result<null>> {
  const chosen = listColumns.filter((column) => columns.includes(column));
  const userId = actor.id;
  await db.listColumns.upsert({
    where: { userId },
    create: { userId, columns: chosen },
    update: { columns: chosen },
  });
  return done(null);
}

const Named = z.object({ name: requiredLine(savedFilterLimits.name) });

/**
 * Keeps a view of the list for an account; one of the same name is replaced.
 * @param input `name`, and the view as the list's address says it.
 * Issues on `name`: required, tooLong; `savedFiltersFull` (`limit`).
 */
export async function saveFilter(
  actor: Actor,
  clock: Clock,
  input: { name: unknown; filter: unknown },
): Promise<Result<{ id: string }>> {
  const read = readInput(Named, { name: input.name });
  if (!read.ok) return read;
  const { name } = read.data;
  const filter = { ...ListFilter.parse(input.filter), page: 1 };
  const userId = actor.id;
  return transaction(async (tx) => {
    // Of two requests at once the second counts what the first has kept.
    await tx.$queryRaw`SELECT FROM "user" WHERE id = ${userId} FOR NO KEY UPDATE`;
    const others = await tx.savedFilter.count({ where: { userId, name: { not: name } } });
    if (others >= savedFilterLimits.count)
      return refused(issue('name', 'savedFiltersFull', { limit: savedFilterLimits.count }));
    const { id } = await tx.savedFilter.upsert({
      where: { userId_name: { userId, name } },
      create: { userId, name, filter, createdAt: clock() },
      update: { filter },
      select: { id: true },
    });
    return done({ id });
  });
}

/** Forgets a view that this account keeps. Issues: notFound. */
export async function removeFilter(actor: Actor, id: string): Promise<Result<{ name: string }>> {
  if (!isId(id)) return notFound();
  return transaction(async (tx) => {
    const found = await tx.savedFilter.findFirst({ where: { id, userId: actor.id } });
    if (!found) return notFound();
    await tx.savedFilter.delete({ where: { id } });
    return done({ name: found.name });
  });
}
