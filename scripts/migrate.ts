import path from 'node:path';
import { systemClock } from '../lib/clock.ts';
import { readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { createMigration } from '../lib/migrations/create.ts';
import { migrationStatus } from '../lib/migrations/status.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { progress, Refusal, root, run } from './shell.ts';

async function apply(url: string): Promise<void> {
  const applied = await applyMigrations(url);
  for (const name of applied) console.log(`Applied ${name}`);
  if (!applied.length) console.log('Every migration is applied.');
}

async function create(url: string, words: string[]): Promise<void> {
  const name = words
    .join(' ')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (!/^[a-z0-9_]+$/.test(name))
    throw new Refusal('Say what the migration is for: npm run db:new -- add_reading_time');
  const file = await createMigration(url, name, systemClock);
  console.log(
    file
      ? `Wrote ${path.relative(root, file)}: read it before you apply it.`
      : 'The migrations say all that the schema says.',
  );
}

async function status(url: string): Promise<void> {
  const found = await migrationStatus(url);
  const meaning = {
    pending: 'not applied yet',
    edited: 'changed after it was applied',
    failed: 'begun and not finished',
    unknown: 'applied, but not in prisma/migrations',
  };
  const lines = Object.entries(meaning).flatMap(([kind, words]) =>
    found[kind as keyof typeof meaning].map((name) => `${name}: ${words}`),
  );
  console.log(lines.length ? lines.join('\n') : 'Every migration is applied.');
  if (lines.length) process.exitCode = 1;
}

const tasks = new Map([
  ['apply', apply],
  ['new', create],
  ['status', status],
]);

await run(async () => {
  const [task = '', ...words] = process.argv.slice(2);
  const work = tasks.get(task);
  if (!work) throw new Refusal('Use npm run db:migrate, npm run db:new -- name, or npm run db:status.');
  const database = await openDatabase(readEnv(process.env), { progress });
  await work(database.url, words).finally(database.stop);
});
