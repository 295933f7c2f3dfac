import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { PostgresError } from './error.ts';

/** The operating-system user that PostgreSQL runs as; empty when it is the user we already are. */
export type OsUser = { uid?: number; gid?: number };

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

const postgresUser = (): OsUser | null => {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
};

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of its data, at first the user `postgres`,
 * who is made when missing.
 * @param data The cluster's folder, which need not exist yet.
 */
export function osUserFor(data: string): OsUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = postgresUser();
  if (existing) return existing;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
  const made = postgresUser();
  if (made) return made;
  throw new PostgresError(
    'PostgreSQL does not run as root, and the user "postgres" could not be made: make it (useradd --system postgres), start as another user, or set DATABASE_URL.',
  );
}

/** Whether this user can do a thing, found out by trying: a program and its arguments that answer 0 when so. */
export const succeedsAs = (user: OsUser, program: string, args: string[]): boolean =>
  spawnSync(program, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
