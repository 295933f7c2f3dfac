import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { commandOf } from '../child.ts';
import { progress } from '../shell.ts';
import { ask } from './ask.ts';
import { isInstalled, type Load, loadOf } from './load.ts';
import { buildNextApp } from './next-app.ts';
import { nextStart, nginx, type Running } from './servers.ts';

/** What is asked for at 32 connections. */
export type Rate = { name: string; url: string; encoding?: string };

const rounds = 3;
const seconds = 5;

/** Measures in rounds, so that what else the machine does falls on all alike; of each the middle round counts. */
async function inRounds(rates: readonly Rate[]): Promise<Record<string, Load>> {
  const measured = new Map<string, Load[]>(rates.map(({ name }) => [name, []]));
  for (const { url, encoding } of rates) await loadOf(url, { connections: 32, seconds: 2, encoding });
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, url, encoding } of rates) {
      measured.get(name)?.push(await loadOf(url, { connections: 32, seconds, encoding }));
    }
  }
  return Object.fromEntries(
    [...measured].flatMap(([name, loads]) => {
      const middle = loads.sort((one, other) => one.perSecond - other.perSecond)[Math.floor(rounds / 2)];
      return middle ? [[name, middle]] : [];
    }),
  );
}

/** The same page as two others serve it: Next itself, prerendered, and nginx, from a file. */
async function others(folder: string, html: string): Promise<{ next: Running; nginx: Running | null }> {
  const app = path.join(folder, 'next');
  progress('Building the page that Next serves by itself');
  await buildNextApp(app, html);
  const files = { page: Buffer.from(html), 'page.gz': gzipSync(html, { level: 9 }) };
  return {
    next: await nextStart(app, commandOf('next')),
    nginx: isInstalled('nginx') ? await nginx(path.join(folder, 'nginx'), files) : null,
  };
}

/** How often a second a stored article and the front page are sent, beside Next and nginx with the same article. */
export async function measureServing(
  { origin }: Running,
  article: string,
  folder: string,
): Promise<Record<string, Load>> {
  const { text } = await ask(origin, article);
  await ask(origin, '/vi');
  const { next, nginx } = await others(folder, text);
  const file = nginx && `${nginx.origin}/page`;
  const gzip = { encoding: 'gzip' };
  const rates: Rate[] = [
    { name: 'stored article', url: `${origin}${article}` },
    { name: 'stored front page', url: `${origin}/vi` },
    { name: 'next start, prerendered', url: next.origin },
    ...(file ? [{ name: 'nginx, same bytes', url: file }] : []),
    { name: 'stored article, gzip', url: `${origin}${article}`, ...gzip },
    { name: 'next start, prerendered, gzip', url: next.origin, ...gzip },
    ...(file ? [{ name: 'nginx, same bytes, gzip', url: file, ...gzip }] : []),
  ];
  progress(`Asking ${rates.length} pages at 32 connections, ${rounds} rounds of ${seconds} s`);
  try {
    return await inRounds(rates);
  } finally {
    await Promise.all([next.stop(), nginx?.stop()]);
  }
}
