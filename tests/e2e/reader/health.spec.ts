import { expect, test } from '@playwright/test';
import { once } from '../../support/once.ts';

once();

test('the site says that it lives and is ready', async ({ request }) => {
  const live = await request.get('/api/health/live');
  expect([live.status(), await live.text()]).toEqual([200, 'ok\n']);
  const ready = await request.get('/api/health/ready');
  expect([ready.status(), await ready.text()]).toEqual([200, 'ready\n']);
  expect(ready.headers()['cache-control']).toBe('no-store');
});
