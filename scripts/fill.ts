import pg from 'pg';
import { systemClock } from '../lib/clock.ts';
import { fillCorpus, OccupiedCorpusError } from '../lib/corpus/fill.ts';
import { type Env, readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { generateClient } from '../lib/migrations/client.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { progress, Refusal, run } from './shell.ts';

const most = 1_000_000;

/** How many articles there shall be, and how many of them, the newest, shall be found by a search. */
function wanted(): { articles: number; found: number } {
  const [text = '', option, found = text, ...more] = process.argv.slice(2);
  const numbers = [text, found].every((given) => /^[1-9][0-9]{0,6}$/.test(given) && Number(given) <= most);
  if (!numbers || (option !== undefined && option !== '--found') || more.length > 0)
    throw new Refusal(
      `Say how many articles there shall be, up to ${most}: npm run db:fill -- 100000 [--found 1000]`,
    );
  return { articles: Number(text), found: Number(found) };
}

/** The demo comes first: an empty database that has been filled would not be taken for a new one at the first start. */
async function prepare(env: Env, url: string): Promise<void> {
  await generateClient();
  process.env.DATABASE_URL = url;
  await applyMigrations(url);
  // Not before: it imports the generated client.
  const { prepareDemo } = await import('./demo.ts');
  await prepareDemo(env);
}

async function fill(url: string, { articles, found }: ReturnType<typeof wanted>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const began = process.uptime();
  let first: number | undefined;
  const report = (there: number) => {
    first ??= there;
    const rate = Math.round((there - first) / (process.uptime() - began));
    if (there % 5000 === 0) progress(`${there} of ${articles} articles, ${rate} a second`);
  };
  try {
    const made = await fillCorpus(client, { articles, found, now: systemClock(), progress: report });
    progress(made ? `Made ${made} articles.` : `There are ${articles} invented articles or more already.`);
  } catch (error) {
    throw error instanceof OccupiedCorpusError ? new Refusal(error.message) : error;
  } finally {
    await client.end();
  }
}

await run(async () => {
  const asked = wanted();
  const env = readEnv(process.env);
  if (!env.DEMO)
    throw new Refusal(
      'This would mix invented articles into the database of DATABASE_URL. If it holds a demonstration, set DEMO=1.',
    );
  const database = await openDatabase(env, { progress });
  try {
    await prepare(env, database.url);
    await fill(database.url, asked);
  } finally {
    await database.stop();
  }
});
