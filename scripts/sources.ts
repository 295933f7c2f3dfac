import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './shell.ts';

/** What goes into a build. */
const patterns = [
  '{app,components,lib,messages,public}/**',
  'prisma/schema.prisma',
  '{next.config,proxy}.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A fingerprint of everything a build is made of, in this place, by this Node. */
export function sourcesFingerprint(): string {
  const hash = createHash('sha256').update(process.version).update(root);
  for (const file of globSync(patterns, { cwd: root }).sort()) {
    const whole = path.join(root, file);
    if (statSync(whole).isFile()) hash.update(`${file}\0`).update(readFileSync(whole));
  }
  return hash.digest('hex');
}
