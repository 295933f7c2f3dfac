import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../lib/migrations/client.ts';
import { commandOf, mustRun } from './child.ts';
import { cutFonts } from './fonts.ts';
import { progress, root, run } from './shell.ts';
import { sourcesFingerprint } from './sources.ts';

const stamp = path.join(root, '.next', 'sources.sha256');

/** What pages are made of besides sources: the database client and the fonts. */
export async function prepareSources(): Promise<void> {
  await Promise.all([generateClient(), cutFonts()]);
}

/** Builds the site for production, unless the last build was made of the same sources. */
export async function buildSite(): Promise<void> {
  await prepareSources();
  const sources = sourcesFingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  progress('Building the pages');
  rmSync(stamp, { force: true });
  await mustRun('The build', [commandOf('next'), 'build'], { NODE_ENV: 'production' });
  writeFileSync(stamp, sources);
  progress('The pages are built');
}

if (import.meta.main) await run(buildSite);
