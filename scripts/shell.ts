import { existsSync } from 'node:fs';
import path from 'node:path';
import { EnvError } from '../lib/env.ts';
import { MigrationError } from '../lib/migrations/error.ts';
import { PostgresError } from '../lib/postgres/error.ts';

/** The folder of the project. */
export const root = path.join(import.meta.dirname, '..');

/** Something the person at the terminal can put right. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Errors whose message says all there is to say to the person at the terminal. */
const plain = [Refusal, EnvError, MigrationError, PostgresError];

/** Prints why a script stops. */
export function explain(error: unknown): void {
  const expected = plain.some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? `\n${error.message}\n` : error);
}

/** Prints a line with the seconds since the script began. */
export const progress = (line: string): void =>
  console.log(`${process.uptime().toFixed(1).padStart(6)} s  ${line}`);

/** Prisma asks several things at once within a transaction; pg answers them in order, and announces that it will not for ever. */
const known = /^Calling client\.query\(\) when the client is already executing/;

function leaveOutKnownWarnings(): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (!known.test(message)) console.warn(`${name}: ${message}`);
  });
}

/** Runs a script from the folder of the project, with `.env` read; it ends with exit code 1 when `work` throws. */
export async function run(work: () => Promise<void>): Promise<void> {
  process.chdir(root);
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  leaveOutKnownWarnings();
  try {
    await work();
    process.exit();
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}
