import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { applyMigrations } from '../../../lib/migrations/apply.ts';
import { createMigration } from '../../../lib/migrations/create.ts';
import { migrationsFolder, readMigrations, readSchema } from '../../../lib/migrations/folder.ts';
import { schemaDifference } from '../../../lib/migrations/status.ts';
import { databaseUrl, db } from '../../support/database.ts';
import { scratchFolder } from '../../support/scratch.ts';

const clock = clockAt('2999-11-20T10:00:00Z');

test('what the schema has and the migrations have not becomes the next migration, which applies', async () => {
  const folder = path.join(scratchFolder(), 'migrations');
  cpSync(migrationsFolder, folder, { recursive: true });
  const schema = `${readSchema()}\nmodel Weather {\n  day DateTime @id @db.Date\n  note String\n\n  @@map("weather")\n}\n`;

  const file = await createMigration(databaseUrl, 'add_weather', clock, {
    schema,
    migrations: readMigrations(folder),
  });
  expect(file).toBe(path.join(folder, '29991120100000_add_weather', 'migration.sql'));
  expect(readFileSync(file ?? '', 'utf8')).toContain('CREATE TABLE "weather"');

  const migrations = readMigrations(folder);
  expect(await schemaDifference(databaseUrl, schema, migrations)).toBe('');
  expect(await applyMigrations(databaseUrl, migrations)).toEqual(['29991120100000_add_weather']);
  expect(await db.$queryRaw`SELECT count(*)::int AS rows FROM weather`).toEqual([{ rows: 0 }]);
});

test('nothing is written when there is nothing to say', async () => {
  expect(await createMigration(databaseUrl, 'nothing', clock)).toBeNull();
});

test('no shadow database is left behind', async () => {
  await schemaDifference(databaseUrl);
  const left = await db.$queryRaw`SELECT datname FROM pg_database WHERE datname LIKE 'ban_tin_shadow_%'`;
  expect(left).toEqual([]);
});
