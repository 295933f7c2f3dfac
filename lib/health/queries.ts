import { setTimeout as wait } from 'node:timers/promises';
import { db } from '../db.ts';

/**
 * Whether the database answers.
 * @param patience How long it may take, in milliseconds.
 */
export async function databaseAnswers(patience = 2_000): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, wait(patience, false, { ref: false })]);
}
