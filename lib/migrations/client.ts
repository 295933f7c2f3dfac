import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readSchema } from './folder.ts';

const root = path.join(import.meta.dirname, '..', '..');
const stamp = path.join(root, 'prisma', 'generated', 'schema.sha256');

const fingerprint = (): string => {
  const { version } = createRequire(import.meta.url)('prisma/package.json');
  return createHash('sha256').update(version).update(readSchema()).digest('hex');
};

/** Whether the generated client belongs to the schema as it is now. */
export const clientIsCurrent = (): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/** Generates the Prisma client from the schema, when it is missing or older than the schema. */
export async function generateClient(): Promise<void> {
  if (clientIsCurrent()) return;
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const child = spawn(
    process.execPath,
    [prisma, 'generate', '--no-hints', '--config', 'prisma/prisma.config.ts'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The command never runs the engine, but downloads it unless this names a file that exists.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The Prisma client could not be generated:\n${output.trim()}`);
  writeFileSync(stamp, fingerprint());
}
