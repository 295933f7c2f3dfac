import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { Prisma } from '../db.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { recordName } from './record.ts';
import { registers } from './register.ts';
import type { RegisterKind } from './schema.ts';

/**
 * Moves a section, unit or series one place up or down the list; at the end of the list nothing happens. For
 * administrators; series for publishers too.
 * Positions are numbered anew, 1, 2, 3 …
 */
export async function moveName(
  actor: Actor,
  clock: Clock,
  kind: RegisterKind,
  { id, direction }: { id: string; direction: 'up' | 'down' },
): Promise<Result<null>> {
  const { action, table, texts, owner } = registers[kind];
  if (!may(actor, action)) return notPermitted();
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`;
    const rows = await tx.$queryRaw<{ id: string; name: string | null }[]>`
      SELECT r.id, t.name FROM ${table} r LEFT JOIN ${texts} t ON t.${owner} = r.id AND t.locale = 'vi'
      ORDER BY r.position, r.id`;
    const at = rows.findIndex((row) => row.id === id);
    const [moving] = at < 0 ? [] : rows.splice(at, 1);
    if (!moving) return notFound();
    const place = Math.min(Math.max(at + (direction === 'up' ? -1 : 1), 0), rows.length);
    rows.splice(place, 0, moving);
    await tx.$executeRaw`
      UPDATE ${table} r SET position = o.position
      FROM unnest(${rows.map((row) => row.id)}::uuid[]) WITH ORDINALITY AS o(id, position)
      WHERE o.id = r.id AND r.position <> o.position`;
    if (place !== at) {
      const happening = { kind: `${kind}.moved`, data: { id, name: moving.name ?? '' } } as const;
      await recordName(tx, clock(), actor, happening);
    }
    return done(null);
  });
}

/**
 * Deletes a section or unit under which nothing is filed, no draft either; or a series, whose stories stay. For
 * administrators; series for publishers too.
 * @returns issues `registerInUse` (`count` of articles and bylines), `unitStaffed` (`count` of people bound to it).
 */
export async function removeName(
  actor: Actor,
  clock: Clock,
  kind: RegisterKind,
  { id }: { id: string },
): Promise<Result<null>> {
  const { action, table, texts, owner } = registers[kind];
  if (!may(actor, action)) return notPermitted();
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`;
    const [row] = await tx.$queryRaw<{ name: string | null }[]>`
      SELECT t.name FROM ${table} r LEFT JOIN ${texts} t ON t.${owner} = r.id AND t.locale = 'vi'
      WHERE r.id::text = ${id} FOR UPDATE OF r`;
    if (!row) return notFound();
    const uses = {
      section: Prisma.sql`SELECT id FROM article WHERE section_id = ${id}::uuid`,
      unit: Prisma.sql`SELECT article_id FROM article_unit WHERE unit_id = ${id}::uuid
        UNION SELECT article_id FROM credit WHERE unit_id = ${id}::uuid`,
      series: Prisma.sql`SELECT WHERE false`,
    }[kind];
    const [used] = await tx.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM (${uses}) AS uses`;
    if (used && used.count > 0) return refused(issue('', 'registerInUse', { count: used.count }));
    const staff = kind === 'unit' ? await tx.userUnit.count({ where: { unitId: id } }) : 0;
    if (staff > 0) return refused(issue('', 'unitStaffed', { count: staff }));
    await tx.$executeRaw`DELETE FROM ${table} WHERE id = ${id}::uuid`;
    await recordName(tx, clock(), actor, { kind: `${kind}.removed`, data: { id, name: row.name ?? '' } });
    return done(null);
  });
}
