import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PostgresError } from './error.ts';
import { type OsUser, succeedsAs } from './os-user.ts';

const outside = ['/var/lib/ban-tin', path.join(os.tmpdir(), 'ban-tin')];

/** A folder that every user may pass through, outside our checkout. */
export function passableFolder(user: OsUser): string {
  for (const folder of outside) {
    try {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
      if (succeedsAs(user, 'test', ['-x', folder])) return folder;
    } catch {
      // A read-only or foreign folder: the next one may do.
    }
  }
  throw new PostgresError(`No folder can be reached by PostgreSQL's user (tried ${outside.join(', ')}).`);
}

/** Makes `folder` this user's own, as PostgreSQL demands, and says whether they can reach it. */
function give(folder: string, user: OsUser): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid === undefined || user.gid === undefined) return true;
  chownSync(folder, user.uid, user.gid);
  return succeedsAs(user, 'test', ['-w', folder]);
}

/**
 * The folder for a cluster's files: `wanted`, or, when PostgreSQL's user cannot reach it (a checkout below `/root`),
 * one outside to which `wanted` then is a link.
 * @returns Its real path, and whether it was put outside just now.
 */
export function placeFor(wanted: string, user: OsUser): { folder: string; moved: boolean } {
  const linked = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (linked && existsSync(wanted)) return { folder: realpathSync(wanted), moved: false };
  if (linked) rmSync(wanted);
  const fresh = !existsSync(wanted);
  if (give(wanted, user)) return { folder: realpathSync(wanted), moved: false };
  if (!fresh)
    throw new PostgresError(
      `PostgreSQL's user cannot reach ${wanted}: open its parent folders, or set DATA_DIR.`,
    );

  rmSync(wanted, { recursive: true });
  const folder = path.join(passableFolder(user), randomBytes(6).toString('hex'));
  give(folder, user);
  symlinkSync(folder, wanted);
  return { folder: realpathSync(folder), moved: true };
}
