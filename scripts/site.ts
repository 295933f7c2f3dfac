import { type Env, readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { generateClient } from '../lib/migrations/client.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { isFree } from '../lib/postgres/port.ts';
import { progress, Refusal } from './shell.ts';

/**
 * Resolves at the first request to stop; a second one ends the process at once. Ctrl-C reaches us twice, from the
 * terminal and from npm, so what follows within a second is still the first.
 */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal);
      process.on(signal, () => {
        if (asked && performance.now() - asked > 1000) process.exit(130);
        asked ||= performance.now();
        resolve();
      });
    }
  });
}

/** Until the site runs, a request to stop ends the process; what it started ends with it. */
function stopAtOnce(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
}

/** Migrates, loads the demo where it belongs, and returns how to sign in. */
async function prepareDatabase(env: Env, url: string): Promise<string[]> {
  process.env.DATABASE_URL = url;
  const applied = await applyMigrations(url);
  if (applied.length)
    progress(`Applied ${applied.length === 1 ? 'one migration' : `${applied.length} migrations`}`);
  // Not before: it imports the generated client.
  const { prepareDemo, signInLines } = await import('./demo.ts');
  await prepareDemo(env);
  return signInLines(env);
}

function announce({ PORT, PUBLIC_URL }: Env, signIn: readonly string[]): void {
  const origin = PUBLIC_URL ?? `http://localhost:${PORT}`;
  console.log(`\n  Bản Tin   ${origin}/\n  The desk  ${origin}/admin\n`);
  for (const line of signIn) console.log(`  ${line}`);
  console.log('\n  Ctrl-C stops it.\n');
}

/**
 * Runs the site until it is asked to stop: database, migrations, demo stories, pages.
 * @param prepare Makes ready what the pages are served from; runs beside the database's preparation.
 */
export async function runSite({
  dev,
  prepare,
}: {
  dev: boolean;
  prepare: () => Promise<void>;
}): Promise<void> {
  stopAtOnce();
  const env = readEnv(process.env);
  if (!(await isFree(env.PORT))) {
    throw new Refusal(
      `Port ${env.PORT} is in use: stop the program that listens there, or set PORT to another.`,
    );
  }
  await generateClient();
  const database = await openDatabase(env, { exclusive: true, progress });
  const [signIn] = await Promise.all([prepareDatabase(env, database.url), prepare()]);
  const { serve } = await import('../server.ts');
  const site = await serve({ port: env.PORT, dev });
  announce(env, signIn);
  await untilStopped();
  progress('Stopping');
  await site.close();
  await database.stop();
}
