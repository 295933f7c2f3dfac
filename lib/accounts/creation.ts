import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { Prisma, type Transaction } from '../db.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { credential } from './password.ts';
import { recordAccount } from './record.ts';
import type { NewAccount } from './schema.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/**
 * Writes a new account, and what belongs to it.
 * @param complete Does the rest within the transaction.
 * @returns what `complete` returns; issue `emailTaken`.
 */
export async function insertAccount<T>(
  account: z.output<typeof NewAccount>,
  complete: (tx: Transaction, id: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const id = randomUUID();
  try {
    return await transaction(async (tx) => {
      await tx.user.create({ data: { id, ...account, emailVerified: true } });
      return complete(tx, id);
    });
  } catch (error) {
    if (isTaken(error)) return refused(issue('email', 'emailTaken', { email: account.email }));
    throw error;
  }
}

/**
 * Adds an account with a password, without asking who may: for scripts, which the machine's owner runs.
 * @param actorId Who made it; null for the machine's owner.
 * @returns the new id; issue `emailTaken`.
 */
export async function addAccount(
  clock: Clock,
  actorId: string | null,
  account: z.output<typeof NewAccount>,
  password: string,
): Promise<Result<{ id: string }>> {
  return insertAccount(account, async (tx, id) => {
    await tx.account.create({ data: await credential(id, password) });
    const data = { accountId: id, role: account.role };
    await recordAccount(tx, clock(), actorId, { kind: 'account.created', data });
    return done({ id });
  });
}
