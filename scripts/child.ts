import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal, root } from './shell.ts';

type Outcome = { code: number; output: string };

/**
 * Runs a program of Node in the folder of the project.
 * @param options `show` lets its output through as it comes; otherwise it is collected.
 */
export function runNode(
  args: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  const end = () => void child.kill();
  process.once('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}

/** Runs a program that must succeed. */
export async function mustRun(
  what: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<void> {
  const { code, output } = await runNode(args, { env });
  if (code !== 0) throw new Refusal(`${what} failed:\n${output}`);
}

/** The file that a package runs as its command. */
export function commandOf(name: string, command = name): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
