import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';

/** A limit on attempts: how many within a window of time that begins with the first. */
export type Limit = { key: string; most: number; minutes: number };

const minute = 60_000;

/**
 * Counts one attempt against each limit, at once and before it is made, so that attempts made side by side cannot all slip
 * through.
 * @returns the minutes to wait, or 0 when the attempt may be made.
 */
export async function countAttempt(clock: Clock, limits: readonly Limit[]): Promise<number> {
  const now = clock().getTime();
  const waits = await Promise.all(limits.map((limit) => countOne(now, limit)));
  return Math.max(0, ...waits);
}

async function countOne(now: number, { key, most, minutes }: Limit): Promise<number> {
  const expired = BigInt(now - minutes * minute);
  const [row] = await db.$queryRaw<{ count: number; began: bigint }[]>`
    INSERT INTO rate_limit (id, key, count, last_request) VALUES (${randomUUID()}, ${key}, 1, ${BigInt(now)})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request <= ${expired} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request <= ${expired} THEN ${BigInt(now)} ELSE rate_limit.last_request END
    RETURNING count, last_request AS began`;
  if (!row || row.count <= most) return 0;
  return Math.max(1, Math.ceil((Number(row.began) + minutes * minute - now) / minute));
}

/**
 * After a success: the counts of these keys begin anew, the attempt is taken back from those, and counts that nobody has
 * touched for a day are swept away.
 */
export async function forgetAttempts(
  clock: Clock,
  { anew, back = [] }: { anew: readonly string[]; back?: readonly string[] },
): Promise<void> {
  const dayAgo = BigInt(clock().getTime() - 24 * 60 * minute);
  await db.$transaction([
    db.rateLimit.deleteMany({ where: { OR: [{ key: { in: [...anew] } }, { lastRequest: { lt: dayAgo } }] } }),
    db.rateLimit.updateMany({ where: { key: { in: [...back] } }, data: { count: { decrement: 1 } } }),
  ]);
}
