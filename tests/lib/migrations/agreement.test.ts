import { expect, test } from 'vitest';
import { migrationStatus, schemaDifference } from '../../../lib/migrations/status.ts';
import { databaseUrl } from '../../support/database.ts';

test('schema and migrations agree', async () => {
  expect(await schemaDifference(databaseUrl)).toBe('');
});

test('the template of the tests has every migration', async () => {
  expect(await migrationStatus(databaseUrl)).toEqual({ pending: [], edited: [], failed: [], unknown: [] });
});
