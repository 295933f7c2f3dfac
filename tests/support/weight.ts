import type { Page } from '@playwright/test';

/** One file of a page, as it came over the wire with its headers. */
type Transferred = { url: string; type: string; bytes: number };

/** Everything that a browser with an empty cache transfers to show a page. */
export async function transferredFor(page: Page, path: string): Promise<Transferred[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const files = new Map<string, Transferred>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, type = '' }) => {
    files.set(requestId, { url, type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return [...files.values()];
}

/** How many bytes they are together. */
export const bytesOf = (files: readonly Transferred[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
