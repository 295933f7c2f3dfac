import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { progress, Refusal } from './shell.ts';

/** The shell is the same engine without the browser's own windows, and takes a third of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/usr/lib/chromium',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a browser for tests is started with: nothing that asks for a display, a sandbox or another host. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed Chromium or Chrome, or null. `CHROMIUM_PATH` goes before all others. */
export function findChromium(): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...places];
  const installed = folders.flatMap((folder) =>
    [...names, 'Google Chrome', 'Chromium'].map((name) => path.join(folder, name)),
  );
  const candidates = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : installed;
  return candidates.find((file) => existsSync(file) && isExecutable(file)) ?? null;
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The path of a browser; on Debian as root it is installed when missing. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0 && !process.env.CHROMIUM_PATH) {
    progress('Installing Chromium for the browser tests');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words: string[]) =>
      spawnSync('apt-get', ['-y', '-q', ...words], { env, stdio: 'ignore' });
    apt('update');
    // One package at a time: older Debians have no shell.
    for (const name of ['chromium', 'chromium-headless-shell'])
      apt('install', '--no-install-recommends', name);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Refusal(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}`
      : 'The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium), or name it in CHROMIUM_PATH.',
  );
}
