import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { chromium } from '@playwright/test';
import pg from 'pg';
import { readEnv } from '../lib/env.ts';
import { startEmbedded } from '../lib/postgres/embedded.ts';
import { quantile } from './bench/ask.ts';
import { chromiumArguments, needChromium } from './chromium.ts';
import { startDemoSite } from './demo-site.ts';
import { signIn, writeLongArticle } from './desk-bench/desk.ts';
import { importing, uploading } from './desk-bench/files.ts';
import { fillLibrary, libraryPages } from './desk-bench/library.ts';
import { firstKeys, typing } from './desk-bench/writing.ts';
import { progress, run } from './shell.ts';

/** How long the text is, how much slower a processor typing shall be smooth on, and how many photos the library has. */
const words = 5_000;
const slowdown = 6;
const photos = 100_000;

type Line = { what: string; promised: string; measured: string; kept: boolean };

const ms = (value: number): string => `${Math.round(value)} ms`;

const within = (what: string, limit: number, value: number): Line => ({
  ...{ what, promised: `≤ ${ms(limit)}`, measured: ms(value), kept: value <= limit },
});

async function measure(origin: string, password: string): Promise<Line[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArguments });
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  const seed = Math.floor(Math.random() * 100_000);
  await signIn(page, origin, password);
  const address = await writeLongArticle(page, origin, words);
  progress('Opening the writing screen');
  const opened = await firstKeys(page, address, 7);
  progress(`first keys: ${opened.map(ms).join(', ')}`);
  const typed = await typing(page, address, slowdown, 90);
  progress(`typing: ${JSON.stringify(typed)}`);
  progress('Bringing in a document');
  const brought = await importing(page, origin, seed);
  progress(`a document: ${JSON.stringify(brought)}`);
  const uploaded = await uploading(page, origin, seed);
  const library = await libraryPages(page, origin, 15);
  progress(`the library: ${JSON.stringify(library)}`);
  await browser.close();
  return [
    within(`first key in a text of ${words} words, median`, 1_500, quantile(opened, 0.5)),
    {
      what: `frames dropped while typing in it, processor ${slowdown} times slower`,
      ...{ promised: '0', measured: `${typed.late} of ${typed.frames}`, kept: typed.late === 0 },
    },
    within('the longest task of that, in processor time', 1000 / 60, typed.heaviest),
    within('ten pages of Word with twelve pictures, until shown', 5_000, brought.preview),
    within('the same, from there until it is an article', 5_000, brought.article),
    within('the slowest answer to a reader meanwhile', 100, brought.reader),
    within('a photo of 12 megapixels, ready', 6_000, uploaded),
    ...Object.entries(library).map(([name, value]) =>
      within(`library of ${photos.toLocaleString('en')} photos: ${name}, median`, 100, value),
    ),
  ];
}

await run(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const folder = path.join(readEnv(process.env).DATA_DIR, 'desk-bench');
  const { url, stop } = await startEmbedded(folder, { progress });
  const password = randomUUID();
  const site = await startDemoSite('desk-bench/site', password, { DATABASE_URL: url });
  try {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    progress(`Filling the library with ${photos} photos`);
    await fillLibrary(client, photos);
    await client.end();
    const lines = await measure(site.origin, password);
    console.log('\n| promise | promised | measured |  |\n| --- | --- | --- | --- |');
    for (const { what, promised, measured, kept } of lines)
      console.log(`| ${what} | ${promised} | ${measured} | ${kept ? '✓' : '✗'} |`);
    if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
  } finally {
    await site.stop();
    await stop();
  }
});
