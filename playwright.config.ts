import { defineConfig } from '@playwright/test';
import { freePort } from './lib/postgres/port.ts';
import { chromiumArguments, findChromium } from './scripts/chromium.ts';

/** Chosen once, in the process that starts the site, and handed down to the workers. */
process.env.E2E_PORT ??= String(await freePort());
const origin = `http://localhost:${process.env.E2E_PORT}`;

const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: origin,
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording everything costs a third of the time: what failed is recorded when it is tried again.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArguments },
  },
  projects: [
    { name: 'reader-360', testDir: 'tests/e2e/reader', use: phone },
    { name: 'reader-1280', testDir: 'tests/e2e/reader', use: desktop },
    { name: 'desk-360', testDir: 'tests/e2e/desk', use: phone },
    { name: 'desk-1280', testDir: 'tests/e2e/desk', use: desktop },
  ],
  webServer: {
    command: `"${process.execPath}" tests/support/site.ts`,
    url: `${origin}/api/health/ready`,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
