import { expect, test } from 'vitest';
import { databaseAnswers } from '../../../lib/health/queries.ts';
import { db } from '../../support/database.ts';

test('a database that answers is ready', async () => {
  expect(await databaseAnswers()).toBe(true);
});

test('a database that takes too long is not', async () => {
  const sleeping = db.$transaction(async (tx) => tx.$queryRaw`SELECT 1 FROM pg_sleep(0.3)`);
  expect(await databaseAnswers(0)).toBe(false);
  await sleeping;
});
