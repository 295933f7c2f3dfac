import type { Transaction } from '../db.ts';
import type { Role } from './permissions.ts';

/** What happens to an account, with what its wording needs; worded in `messages/` under `timeline`. */
export type AccountHappening =
  | { kind: 'account.created'; data: { accountId: string; role: Role } }
  | { kind: 'account.renamed'; data: { accountId: string; from: string; to: string } }
  | { kind: 'account.roleChanged'; data: { accountId: string; from: Role; to: Role } }
  | { kind: 'account.disabled'; data: { accountId: string } }
  | { kind: 'account.enabled'; data: { accountId: string } }
  | { kind: 'account.passwordReset'; data: { accountId: string } }
  | { kind: 'account.passwordChanged'; data: { accountId: string } };

/** Writes into the timeline what happened to an account. `actorId` is null when the machine's owner did it by a script. */
export async function recordAccount(
  tx: Transaction,
  at: Date,
  actorId: string | null,
  happening: AccountHappening,
): Promise<void> {
  await tx.timelineEvent.create({ data: { at, actorId, ...happening } });
}
