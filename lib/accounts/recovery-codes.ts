import type { Transaction } from '../db.ts';
import { randomCode } from './random-code.ts';
import { hashOf } from './sealed.ts';

/** How many codes somebody gets to note down. */
export const recoveryCodeCount = 10;

/**
 * Gives a person new recovery codes; the old ones end.
 * @returns the codes, of which only fingerprints are kept.
 */
export async function makeRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, randomCode);
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, hash: hashOf(code) })) });
  return codes;
}

/** New recovery codes for a person who has none left; none for one who has. */
export async function firstRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
  const left = await tx.recoveryCode.count({ where: { userId } });
  return left > 0 ? [] : makeRecoveryCodes(tx, userId);
}

/** Strikes off a code as it is used, whatever hyphens and capitals it is typed with; false when it is none. */
export async function strikeRecoveryCode(tx: Transaction, userId: string, typed: string): Promise<boolean> {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  const hash = hashOf((code.match(/.{1,4}/g) ?? []).join('-'));
  const { count } = await tx.recoveryCode.deleteMany({ where: { userId, hash } });
  return count > 0;
}
