import { freshDataFolder } from './data-folder.ts';
import { demoPassword } from './demo.ts';

/** What Playwright starts: the site as `npm start` runs it, with the demo stories in a fresh data folder. */

Object.assign(process.env, {
  PORT: process.env.E2E_PORT,
  DATA_DIR: freshDataFolder('e2e'),
  DEMO_PASSWORD: demoPassword,
  DEMO: '1',
  DATABASE_URL: '',
  MEDIA_DIR: '',
  LINK_CHECKS: '0',
  PUBLIC_URL: '',
});

await import('../../scripts/start.ts');
