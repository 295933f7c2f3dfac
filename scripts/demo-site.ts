import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../lib/postgres/port.ts';
import { Refusal, root } from './shell.ts';

/** A running site with the demo stories. */
export type DemoSite = { origin: string; stop: () => Promise<void> };

/** What a process is told that works on the demo stories in a data folder of this name. */
export const demoSettings = (name: string, password: string): Record<string, string> => ({
  DATA_DIR: path.join(root, '.data', name),
  DATABASE_URL: '',
  MEDIA_DIR: '',
  PUBLIC_URL: '',
  DEMO: '1',
  DEMO_PASSWORD: password,
});

/**
 * Runs the site as `npm start` does, with the demo stories.
 * @param name Of its data folder, which is its own and kept.
 * @param more Settings besides, such as a database that is there already.
 */
export async function startDemoSite(
  name: string,
  password: string,
  more: Record<string, string> = {},
): Promise<DemoSite> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, ...demoSettings(name, password), ...more, PORT: String(port) };
  const site = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: 'inherit' });
  const ended = new Promise((resolve) => site.once('exit', resolve));
  for (;;) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok) break;
    if (site.exitCode !== null) throw new Refusal('The site did not start.');
    await wait(500);
  }
  const stop = async () => {
    site.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}
