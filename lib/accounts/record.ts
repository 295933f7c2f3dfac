import type { Db } from '../db.ts';
import { browserName } from './browser-name.ts';
import { clientNetwork } from './client-address.ts';
import type { FactorKind } from './factors.ts';
import type { Role } from './permissions.ts';

/** What happens to an account, with what its wording needs; worded in `messages/` under `timeline`. */
export type AccountHappening =
  | { kind: 'account.created'; data: { accountId: string; role: Role } }
  | { kind: 'account.renamed'; data: { accountId: string; from: string; to: string } }
  | { kind: 'account.roleChanged'; data: { accountId: string; from: Role; to: Role } }
  /** Names of the units, in Vietnamese; none: not bound. */
  | { kind: 'account.unitsChanged'; data: { accountId: string; from: string[]; to: string[] } }
  | { kind: 'account.disabled'; data: { accountId: string } }
  | { kind: 'account.enabled'; data: { accountId: string } }
  /** Asked to join by a link, or by one to choose a new password. */
  | { kind: 'account.invited' | 'account.resetSent'; data: { accountId: string } }
  | { kind: 'account.joined' | 'account.passwordReset'; data: { accountId: string } }
  | { kind: 'account.factorAdded' | 'account.factorRemoved'; data: { accountId: string; factor: FactorKind } }
  | { kind: 'account.recoveryCodesMade' | 'account.factorsReset'; data: { accountId: string } }
  | { kind: 'account.passwordChanged'; data: { accountId: string } };

/** Where somebody stood who signed in or tried to: never more of an address than its network. */
export type Whereabouts = { network: string; browser: string };

export const whereabouts = (headers: Headers): Whereabouts => ({
  network: clientNetwork(headers),
  browser: browserName(headers.get('user-agent') ?? ''),
});

/** What comes of signing in; `accountId` is null where nobody has the address that was typed, which is not kept. */
export type SignInHappening =
  | { kind: 'signIn.succeeded'; data: Whereabouts & { accountId: string; method: SignInMethod } }
  | { kind: 'signIn.proved'; data: Whereabouts & { accountId: string; factor: FactorKind | 'recoveryCode' } }
  | { kind: 'signIn.failed'; data: Whereabouts & { accountId: string | null; step: 'password' | 'code' } }
  /** Attempts are refused from now on, for some minutes. */
  | { kind: 'signIn.locked'; data: Whereabouts & { accountId: string | null } };

export type SignInMethod = 'password' | 'passkey' | 'link' | 'oidc';

/** Writes into the timeline what happened to an account. `actorId` is null when the machine's owner did it by a script. */
export async function recordAccount(
  tx: Db,
  at: Date,
  actorId: string | null,
  happening: AccountHappening | SignInHappening,
): Promise<void> {
  await tx.timelineEvent.create({ data: { at, actorId, ...happening } });
}
