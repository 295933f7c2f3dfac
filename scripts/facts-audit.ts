import { parseArgs } from 'node:util';
import { systemClock } from '../lib/clock.ts';
import { readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { progress, Refusal, run } from './shell.ts';

function options() {
  try {
    return parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new Refusal(
      'npm run facts:audit -- [--all]\nGoes through what has changed since it was last checked; --all through every article.',
    );
  }
}

await run(async () => {
  const { all } = options();
  const database = await openDatabase(readEnv(process.env), { progress });
  process.env.DATABASE_URL = database.url;
  try {
    await applyMigrations(database.url);
    // Not before: they import the generated client.
    const { auditFacts, auditProgress, forgetAudits } = await import('../lib/fact-check/audit.ts');
    const { db } = await import('../lib/db.ts');
    const { enterSigners } = await import('../lib/names/official-commands.ts');
    if (all) await forgetAudits();
    await enterSigners();
    let stopped = false;
    process.once('SIGINT', () => {
      stopped = true;
    });
    let done = 0;
    const checked = await auditFacts(systemClock, {
      stopped: () => stopped,
      onChecked: async () => {
        done += 1;
        if (done % 500 > 0) return;
        const { articles, checked: known } = await auditProgress();
        progress(`${known} of ${articles} articles`);
      },
    });
    const errors = await db.factFinding.count({ where: { gravity: 0 } });
    const hints = await db.factFinding.count({ where: { gravity: 1 } });
    progress(`Checked ${checked} articles: ${errors} errors, ${hints} hints. See /admin/facts.`);
    await db.$disconnect();
  } finally {
    await database.stop();
  }
});
