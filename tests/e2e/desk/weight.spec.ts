import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import { bytesOf, transferredFor } from '../../support/weight.ts';
import { bodyOf, show, startArticle } from '../../support/writing-screen.ts';

once();

/** What a writer downloads to write: scripts as sent over the wire, with an empty cache. */
const budget = 350_000;

test('no page of the desk has more scripts than a writer may be asked to wait for', async ({
  page,
  context,
}) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ type, requestId }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.reload({ waitUntil: 'networkidle' });
  await show(page, 'en');
  await expect(bodyOf(page, 'en')).toBeVisible();
  expect(scripts.size).toBeGreaterThan(3);
  expect(bytes).toBeLessThan(budget);

  // No other page has an editor; those that do most besides are looked at.
  for (const path of ['/admin/articles', '/admin/media', '/admin/import', '/admin/account']) {
    const files = await transferredFor(page, path);
    const sent = bytesOf(files.filter(({ type }) => type === 'Script'));
    expect(sent, path).toBeGreaterThan(10_000);
    expect(sent, path).toBeLessThan(budget);
  }
});
