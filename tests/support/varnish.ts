import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const guide = path.join(import.meta.dirname, '../../docs/operator.md');

/** Whether Varnish is installed here. */
export const hasVarnish = spawnSync('varnishd', ['-V'], { stdio: 'ignore' }).error === undefined;

/** What the guide for operators tells them to write for Varnish, for a site on this port. */
function configuration(sitePort: number): string {
  const [, vcl = ''] = /```vcl\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? [];
  const placed = vcl.replace('"3000"', `"${sitePort}"`);
  if (placed === vcl) throw new Error('The guide for operators names no port of the site.');
  return placed;
}

/** Runs Varnish in front of a site until the test ends; the site may start later. */
export async function startVarnish({ port, sitePort }: { port: number; sitePort: number }): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-varnish-'));
  // As root, Varnish reads it as a user of its own.
  chmodSync(folder, 0o755);
  const vcl = path.join(folder, 'default.vcl');
  writeFileSync(vcl, configuration(sitePort));
  const memory = ['-s', 'malloc,64m'];
  const args = ['-F', '-n', path.join(folder, 'run'), '-a', `127.0.0.1:${port}`, '-f', vcl, ...memory];
  const child = spawn('varnishd', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    if (said.includes('Child launched OK') || (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)))
      return;
    await wait(100);
  }
  throw new Error(`Varnish did not start:\n${said}`);
}
