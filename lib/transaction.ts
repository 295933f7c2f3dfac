import { untilKnownEverywhere } from './content/acknowledgement.ts';
import { db, Prisma, type Transaction } from './db.ts';
import type { Result } from './issue.ts';

/** Thrown inside to take back what was written; never leaves this file. */
class Refusal extends Error {
  result: { ok: false; issues: Extract<Result<never>, { ok: false }>['issues'] };

  constructor(result: Refusal['result']) {
    super('refused');
    this.result = result;
  }
}

const attempts = 4;

/** PostgreSQL chose this transaction to end a deadlock or to keep two in order; the same work succeeds when done anew. */
const isVictim = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || /\b40(?:P01|001)\b/.test(JSON.stringify(error.meta ?? {})));

/**
 * Runs work in one transaction. A refusal takes back everything that was written. Work that the database stopped because
 * of a deadlock is done again, so it must have no effect outside the database.
 */
export async function committed<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(
        async (tx) => {
          const result = await work(tx);
          if (!result.ok) throw new Refusal(result);
          return result;
        },
        { maxWait: 10_000, timeout: 20_000 },
      );
    } catch (error) {
      if (error instanceof Refusal) return error.result;
      if (attempt === attempts || !isVictim(error)) throw error;
    }
  }
}

/**
 * Runs a command's work as `committed` does. Returns when every running instance of the site knows what changed: whoever
 * hears of success finds it wherever they look.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  const result = await committed(work);
  if (result.ok) await untilKnownEverywhere();
  return result;
}
