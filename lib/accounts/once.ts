import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { hashOf } from './sealed.ts';

/** What is remembered between two requests that belong together, and read once: a challenge, a sign-in elsewhere. */

const lifeMs = 10 * 60_000;

/** Remembers something under a key that only its owner knows, for ten minutes. */
export async function remember(clock: Clock, kind: string, key: string, value: unknown): Promise<void> {
  const now = clock();
  await db.verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.verification.create({
    data: {
      id: randomUUID(),
      identifier: `${kind}:${hashOf(key)}`,
      value: JSON.stringify(value),
      expiresAt: new Date(now.getTime() + lifeMs),
    },
  });
}

/** What was remembered under a key, and forgets it; null when there is nothing, or it is too late. */
export async function recall(clock: Clock, kind: string, key: string): Promise<unknown> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    DELETE FROM verification WHERE identifier = ${`${kind}:${hashOf(key)}`} AND expires_at > ${clock()}
    RETURNING value`;
  return rows[0] ? JSON.parse(rows[0].value) : null;
}
