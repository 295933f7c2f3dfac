import type { Transaction } from '../db.ts';
import { leadsOf } from './leads.ts';
import { readTarget, type Target } from './target.ts';

/** Those of these keys at which a page of this site stands, or leads on by itself; an old address there is never asked for. */
export async function ownAddresses(tx: Transaction, keys: readonly string[]): Promise<Set<string>> {
  const own = keys.flatMap((key) => {
    const target = key.includes('?') ? null : readTarget(key, 'https://own.invalid');
    return target && target.is !== 'articleId' ? [{ key, target }] : [];
  });
  const leads = await leadsOf(
    tx,
    own.map(({ target }): Target => target),
  );
  return new Set(own.filter((_, index) => leads[index]).map(({ key }) => key));
}
