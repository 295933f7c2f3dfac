import type { Actor, Role } from '../../lib/accounts/permissions.ts';
import { db } from '../../lib/db.ts';

/** Makes an account with a role in the test's database, and the actor it is. */
export async function actorOf(role: Role, name: string = role): Promise<Actor> {
  const id = `${role}-${name}`;
  await db.user.upsert({
    where: { id },
    create: { id, name, email: `${id}@example.edu.vn`.toLowerCase(), role },
    update: {},
  });
  return { id, name, role, interfaceLocale: 'vi' };
}
