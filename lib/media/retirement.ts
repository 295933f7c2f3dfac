import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import { mediaStore } from './store.ts';

/** How long a file is kept that nothing names any more, in milliseconds: pages that readers have open still ask for it. */
export const restMs = 24 * 3_600_000;

const batch = 200;

/** Sends files that nothing names any more into retirement, as part of the change that took them out of use. */
export async function retire(tx: Transaction, files: readonly string[], at: Date): Promise<void> {
  const due = new Date(at.getTime() + restMs);
  await tx.retiredFile.createMany({ data: files.map((file) => ({ file, due })), skipDuplicates: true });
}

/**
 * Deletes files whose retirement is over. A row goes after its file, so that a killed process leaves nothing behind.
 * @returns whether more may be due.
 */
export async function sweepRetired(clock: Clock): Promise<boolean> {
  const rows = await db.retiredFile.findMany({ where: { due: { lte: clock() } }, take: batch });
  await Promise.all(rows.map(({ file }) => mediaStore().remove('served', file)));
  await db.retiredFile.deleteMany({ where: { file: { in: rows.map(({ file }) => file) } } });
  return rows.length === batch;
}
