import { env } from '../../lib/env.ts';
import { makeChores } from '../../lib/jobs/chores.ts';
import { log } from '../../lib/log.ts';

/** A process that does what is scheduled in the database of `DATABASE_URL`, as every instance of the site does, until it is killed. */
makeChores({ ...env(), CHORES: false }, log()).start();
setInterval(() => undefined, 60_000);
process.stdout.write('sweeping\n');
