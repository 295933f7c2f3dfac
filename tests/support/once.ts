import { test } from '@playwright/test';

/** For tests that choose their own windows, or that no window matters to: they run in one of the projects. */
export const once = () =>
  test.skip(() => !test.info().project.name.endsWith('-1280'), 'runs once, with windows of its own');
