import { prepareSources } from './build.ts';
import { run } from './shell.ts';
import { runSite } from './site.ts';

Object.assign(process.env, { NODE_ENV: 'development' });

await run(() => runSite({ dev: true, prepare: prepareSources }));
