import { test } from '@playwright/test';

/** For tests that choose their own windows: they run in one of the projects. */
export const once = () =>
  test.skip(({ viewport }) => viewport?.width !== 1280, 'runs once, with windows of its own');
