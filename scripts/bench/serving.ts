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

/** The same page as others serve it: Next itself, prerendered, and nginx, from a file. */
async function others(folder: string, html: string) {
  const app = path.join(folder, 'next');
  progress('Building the page that Next serves by itself');
  await buildNextApp(app, html);
  const files = { page: Buffer.from(html), 'page.gz': gzipSync(html, { level: 9 }) };
  const withNginx = isInstalled('nginx');
  return {
    next: await nextStart(app, commandOf('next')),
    nginx: withNginx ? await nginx(path.join(folder, 'nginx'), files) : null,
    single: withNginx ? await nginx(path.join(folder, 'nginx-1'), files, 1) : null,
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
  const { next, nginx, single } = await others(folder, text);
  const rate = (name: string, server: { origin: string } | null, at: string, encoding?: string): Rate[] =>
    server ? [{ name, url: `${server.origin}${at}`, encoding }] : [];
  const rates: Rate[] = [
    ...rate('stored article', { origin }, article),
    ...rate('stored front page', { origin }, '/vi'),
    ...rate('next start, prerendered', next, '/'),
    ...rate('nginx, same bytes', nginx, '/page'),
    ...rate('nginx with one process, same bytes', single, '/page'),
    ...rate('stored article, gzip', { origin }, article, 'gzip'),
    ...rate('next start, prerendered, gzip', next, '/', 'gzip'),
    ...rate('nginx, same bytes, gzip', nginx, '/page', 'gzip'),
  ];
  progress(`Asking ${rates.length} pages at 32 connections, ${rounds} rounds of ${seconds} s`);
  try {
    return await inRounds(rates);
  } finally {
    await Promise.all([next.stop(), nginx?.stop(), single?.stop()]);
  }
}
