import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { removeDataFolder } from './data-folder.ts';

/** A folder for one test, open to every user, removed afterwards. */
export function scratchFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-test-'));
  chmodSync(folder, mode);
  onTestFinished(() => removeDataFolder(folder));
  return folder;
}
