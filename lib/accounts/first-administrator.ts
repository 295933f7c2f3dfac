import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { createDemoAccounts } from './demo-accounts.ts';
import { randomPassword } from './password.ts';

/**
 * Makes sure that a demo can be signed into. On an empty database it makes the demo's accounts, with the given password
 * or a random one; later it gives them the given password, or leaves them alone.
 * @returns an administrator's e-mail, null when there is none; and the password when it has just been set.
 */
export async function ensureFirstAdministrator(
  clock: Clock,
  { password }: { password?: string } = {},
): Promise<{ email: string | null; password?: string }> {
  const fresh = (await db.user.count()) === 0;
  if (fresh || password) {
    const chosen = password ?? randomPassword();
    const accounts = await createDemoAccounts(clock, chosen);
    const administrator = accounts.find(({ role }) => role === 'administrator');
    return { email: administrator?.email ?? null, password: chosen };
  }
  const administrator = await db.user.findFirst({
    where: { role: 'administrator', disabledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { email: true },
  });
  return { email: administrator?.email ?? null };
}
