import { type Action, boundRoles, permissions, type Role, roles } from '../accounts/permissions.ts';
import type { Db } from '../db.ts';

/** Roles that may do something to every article. */
const rolesThatMay = (action: Action): Role[] => roles.filter((role) => permissions[action][role] === 'any');

/**
 * Ids of the accounts, those that can sign in, that may do something to every article, or to every one they see: whom to
 * tell that it waits.
 * @param articleId Leaves out those who are bound to units of which the article is none.
 */
export async function whoMay(db: Db, action: Action, articleId?: string): Promise<string[]> {
  const ofUnits = { units: { some: { unit: { articles: { some: { articleId } } } } } };
  const sees = [{ role: { notIn: [...boundRoles] } }, { units: { none: {} } }, ofUnits];
  const rows = await db.user.findMany({
    where: {
      role: { in: rolesThatMay(action) },
      disabledAt: null,
      ...(articleId ? { OR: sees } : {}),
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}
