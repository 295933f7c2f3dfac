import { chmodSync, lstatSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, open to every user, removed afterwards with the database files it may point to. */
export function scratchFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-test-'));
  chmodSync(folder, mode);
  onTestFinished(() => {
    const data = path.join(folder, 'postgres');
    const linked = lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink();
    if (linked) rmSync(readlinkSync(data), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
