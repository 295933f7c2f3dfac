import { defineConfig } from 'vitest/config';

/** Tests of the built site, as processes of their own on real PostgreSQL. They need the machine for themselves. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/support/cluster.ts',
    setupFiles: 'tests/support/silence.ts',
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
