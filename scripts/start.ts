import { buildSite } from './build.ts';
import { run } from './shell.ts';
import { runSite } from './site.ts';

Object.assign(process.env, { NODE_ENV: 'production' });

await run(() => runSite({ dev: false, prepare: buildSite }));
