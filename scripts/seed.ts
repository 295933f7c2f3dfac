import { readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { generateClient } from '../lib/migrations/client.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { progress, Refusal, run } from './shell.ts';

await run(async () => {
  const env = readEnv(process.env);
  const database = await openDatabase(env, { progress });
  try {
    await generateClient();
    process.env.DATABASE_URL = database.url;
    await applyMigrations(database.url);
    // Not before: it imports the generated client.
    const { loadDemo, signInLines } = await import('./demo.ts');
    if (!(await loadDemo(env)))
      throw new Refusal('There is a newsroom in this database already; nothing was changed.');
    console.log((await signInLines({ ...env, DEMO: true })).join('\n'));
  } finally {
    await database.stop();
  }
});
