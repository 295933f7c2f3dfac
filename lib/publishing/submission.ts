import type { Transaction } from '../db.ts';
import { indexNowKey } from '../settings/index-now-key.ts';

/**
 * Notes, with the change itself, that search engines are to be told of an address; `lib/seo/index-now.ts` does so. Notes
 * nothing where no key is set.
 */
export async function submitLater(tx: Transaction, at: Date, path: string): Promise<void> {
  if (!(await indexNowKey(tx))) return;
  const due = { due: at, attempts: 0 };
  await tx.indexSubmission.upsert({ where: { path }, create: { path, ...due }, update: due });
}
