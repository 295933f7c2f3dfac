import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/site/**'],
    globalSetup: 'tests/support/cluster.ts',
    setupFiles: 'tests/support/silence.ts',
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
