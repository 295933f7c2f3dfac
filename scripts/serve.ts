import { readEnv } from '../lib/env.ts';
import { Refusal, run } from './shell.ts';
import { untilStopped } from './until-stopped.ts';

/** One more process for a site that is made ready already: serves the last build on DATABASE_URL, and nothing else. */

Object.assign(process.env, { NODE_ENV: 'production' });

await run(async () => {
  const { DATABASE_URL, PORT } = readEnv(process.env);
  if (!DATABASE_URL) throw new Refusal('Set DATABASE_URL: the database of the site that this process joins.');
  const { serve } = await import('../server.ts');
  const site = await serve({ port: PORT, dev: false });
  console.log(`serving on ${PORT}`);
  await untilStopped();
  await site.close();
});
