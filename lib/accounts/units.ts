import type { Transaction } from '../db.ts';
import { existing } from '../existing.ts';
import { done, issue, type Result, refused } from '../issue.ts';

/** The units of a person before and after, by their Vietnamese names in their order; for the timeline. */
export type UnitsChange = { from: string[]; to: string[] };

async function namesOf(tx: Transaction, unitIds: readonly string[]): Promise<string[]> {
  const units = await tx.unit.findMany({
    where: { id: { in: [...unitIds] } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { texts: { select: { name: true }, orderBy: { locale: 'asc' } } },
  });
  return units.map(({ texts }) => texts[0]?.name ?? '');
}

/**
 * Binds a person to units in place of those they are bound to.
 * @returns what changed, null when nothing did; issue `unitMissing` on `unitIds`.
 */
export async function bindToUnits(
  tx: Transaction,
  userId: string,
  unitIds: readonly string[],
): Promise<Result<UnitsChange | null>> {
  const rows = await tx.userUnit.findMany({ where: { userId }, select: { unitId: true } });
  const before = new Set(rows.map(({ unitId }) => unitId));
  const wanted = new Set(unitIds);
  if (before.size === wanted.size && [...wanted].every((id) => before.has(id))) return done(null);
  const found = await existing(tx, 'unit', [...wanted]);
  if (found.size < wanted.size) return refused(issue('unitIds', 'unitMissing'));
  await tx.userUnit.deleteMany({ where: { userId } });
  await tx.userUnit.createMany({ data: [...wanted].map((unitId) => ({ userId, unitId })) });
  return done({ from: await namesOf(tx, [...before]), to: await namesOf(tx, [...wanted]) });
}
