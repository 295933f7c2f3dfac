import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptSecret } from '../../lib/secret.ts';
import { scratchFolder } from '../support/scratch.ts';

test('a secret is made once, kept for its owner only, and safe in a URL', () => {
  const file = path.join(scratchFolder(), 'deeper', 'secret');
  const secret = keptSecret(file);
  expect(secret).toMatch(/^[\w-]{32}$/);
  expect(keptSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8').trim()).toBe(secret);
});

test('no two are alike', () => {
  const folder = scratchFolder();
  expect(keptSecret(path.join(folder, 'a'))).not.toBe(keptSecret(path.join(folder, 'b')));
});
