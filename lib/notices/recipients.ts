import { type Action, permissions, type Role, roles } from '../accounts/permissions.ts';
import type { Db } from '../db.ts';

/** Roles that may do something to every article. */
const rolesThatMay = (action: Action): Role[] => roles.filter((role) => permissions[action][role] === 'any');

/** Ids of the accounts, those that can sign in, that may do something to every article: whom to tell that it waits. */
export async function whoMay(db: Db, action: Action): Promise<string[]> {
  const rows = await db.user.findMany({
    where: { role: { in: rolesThatMay(action) }, disabledAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}
