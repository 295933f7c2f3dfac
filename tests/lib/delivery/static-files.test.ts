import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { variantFor } from '../../../lib/delivery/page.ts';
import { StaticFiles } from '../../../lib/delivery/static-files.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('a script may load the rest of itself where it runs as a worker, and other files may do nothing', async () => {
  const folder = scratchFolder();
  for (const name of ['worker.js', 'page.css']) writeFileSync(path.join(folder, name), '/* */');
  const files = new StaticFiles([{ folder, at: '/_next/static/', immutable: () => true }]);
  const headerOf = async (name: string, header: string) => {
    const page = await files.find(`/_next/static/${name}`);
    const head = (page && variantFor(page, undefined)?.head) ?? [];
    return head.includes(header) ? head[head.indexOf(header) + 1] : null;
  };
  const policy = 'Content-Security-Policy';
  expect(await headerOf('worker.js', policy)).toBe(
    "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  );
  expect(await headerOf('page.css', policy)).toBe("default-src 'none'; frame-ancestors 'none'");
  // A page that embeds nothing of others begins no worker that might.
  expect(await headerOf('worker.js', 'Cross-Origin-Embedder-Policy')).toBe('require-corp');
  expect(await headerOf('page.css', 'Cross-Origin-Embedder-Policy')).toBeNull();
  expect(files.find('/_next/static/none.js')).toBeUndefined();
});
