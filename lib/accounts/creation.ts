import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { Prisma } from '../db.ts';
import { readInput } from '../input.ts';
import { done, issue, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { credential, randomPassword } from './password.ts';
import { type Actor, may } from './permissions.ts';
import { recordAccount } from './record.ts';
import { NewAccount } from './schema.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/**
 * Adds an account, without asking who may: for scripts, which the machine's owner runs, and for `createAccount`.
 * @param actorId Who made it; null for the machine's owner.
 * @returns the new id; issue `emailTaken`.
 */
export async function addAccount(
  clock: Clock,
  actorId: string | null,
  account: z.output<typeof NewAccount>,
  password: string,
): Promise<Result<{ id: string }>> {
  const id = randomUUID();
  const credentials = await credential(id, password);
  const { userId: _, ...nested } = credentials;
  try {
    return await transaction(async (tx) => {
      await tx.user.create({ data: { id, ...account, emailVerified: true, accounts: { create: nested } } });
      const data = { accountId: id, role: account.role };
      await recordAccount(tx, clock(), actorId, { kind: 'account.created', data });
      return done({ id });
    });
  } catch (error) {
    if (isTaken(error)) return refused(issue('email', 'emailTaken', { email: account.email }));
    throw error;
  }
}

/**
 * Makes an account with a random password. For administrators.
 * @param input `email`, `name`, `role`, `interfaceLocale`.
 * @returns the id and the password, which is kept nowhere else; issue `emailTaken`.
 */
export async function createAccount(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ id: string; password: string }>> {
  if (!may(actor, 'account.manage')) return notPermitted();
  const read = readInput(NewAccount, input);
  if (!read.ok) return read;
  const password = randomPassword();
  const added = await addAccount(clock, actor.id, read.data, password);
  return added.ok ? done({ id: added.data.id, password }) : added;
}
