import { verifyPassword } from 'better-auth/crypto';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { addAccount } from './creation.ts';
import { credential } from './password.ts';
import type { Role } from './permissions.ts';

export type DemoAccount = { email: string; name: string; role: Role };

/** The staff of the demo: invented people, one for each role. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'nguoiviet@bantin.example', name: 'Lê Thị Minh Châu', role: 'writer' },
  { email: 'bientap@bantin.example', name: 'Nguyễn Hà Linh', role: 'editor' },
  { email: 'duyetdang@bantin.example', name: 'Trần Quốc Bảo', role: 'publisher' },
  { email: 'quantri@bantin.example', name: 'Phạm Thu Hằng', role: 'administrator' },
];

/**
 * Makes the demo's accounts where they are missing, and gives all of them this password; any length will do here.
 * @returns the accounts with their ids.
 */
export async function createDemoAccounts(
  clock: Clock,
  password: string,
): Promise<(DemoAccount & { id: string })[]> {
  const made = [];
  for (const account of demoAccounts) made.push({ ...account, id: await ensure(clock, account, password) });
  return made;
}

async function ensure(clock: Clock, account: DemoAccount, password: string): Promise<string> {
  const { email } = account;
  const found = await db.user.findUnique({ where: { email }, include: { accounts: true } });
  if (!found) {
    const added = await addAccount(clock, null, { ...account, interfaceLocale: 'vi' }, password);
    if (!added.ok) throw new Error(`The demo account ${email} could not be made`);
    return added.data.id;
  }
  const kept = found.accounts.find(({ providerId }) => providerId === 'credential')?.password;
  if (!kept || !(await verifyPassword({ hash: kept, password }))) {
    const row = await credential(found.id, password);
    const where = { providerId_accountId: { providerId: row.providerId, accountId: row.accountId } };
    await db.account.upsert({ where, create: row, update: { password: row.password } });
  }
  return found.id;
}
