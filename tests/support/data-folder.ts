import { existsSync, lstatSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holderOf } from '../../lib/postgres/lock.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Removes a data folder, with the database files that it may only point to. */
export function removeDataFolder(folder: string): void {
  const data = path.join(folder, 'postgres');
  const linked = lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (linked && existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** An empty data folder below `.data/<name>/`, not that of another run at the same time. */
export function freshDataFolder(name: string): string {
  for (let number = 1; ; number += 1) {
    const folder = path.join(root, '.data', name, String(number));
    if (holderOf(path.join(folder, 'postgres.lock'))) continue;
    removeDataFolder(folder);
    return folder;
  }
}
