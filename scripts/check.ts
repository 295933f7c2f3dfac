import { rmSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../lib/migrations/client.ts';
import { commandOf, runNode } from './child.ts';
import { root, run } from './shell.ts';

type Finding = { name: string; ok: boolean; output: string; seconds: string };

async function checked(
  name: string,
  work: () => Promise<{ code: number; output: string }>,
): Promise<Finding> {
  const began = performance.now();
  const { code, output } = await work();
  return { name, ok: code === 0, output, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** The types of routes are made anew: those of a route that is gone would name its file for ever. */
async function types() {
  for (const stale of ['.next/types', '.next/dev/types'])
    rmSync(path.join(root, stale), { recursive: true, force: true });
  const routes = await runNode([commandOf('next'), 'typegen']);
  return routes.code === 0 ? runNode([commandOf('typescript', 'tsc'), '--noEmit']) : routes;
}

const style = () => runNode([commandOf('@biomejs/biome', 'biome'), 'check', '.']);

/** Types, and style with lint, side by side. Prints what is wrong and returns whether nothing is. */
export async function checkSources(): Promise<boolean> {
  await generateClient();
  const findings = await Promise.all([checked('types', types), checked('style and lint', style)]);
  for (const { ok, output } of findings) if (!ok) console.log(`${output}\n`);
  for (const { name, ok, seconds } of findings) console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  return findings.every(({ ok }) => ok);
}

if (import.meta.main) {
  await run(async () => {
    if (!(await checkSources())) process.exitCode = 1;
  });
}
