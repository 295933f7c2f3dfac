import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { systemClock } from '../lib/clock.ts';
import { fillCorpus } from '../lib/corpus/fill.ts';
import { takeSample } from '../lib/corpus/sample.ts';
import { db } from '../lib/db.ts';
import { readEnv } from '../lib/env.ts';
import { articlePath } from '../lib/i18n/paths.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { startEmbedded } from '../lib/postgres/embedded.ts';
import { askEach } from './bench/ask.ts';
import { asker } from './bench/load.ts';
import { measureMemory } from './bench/memory.ts';
import { measurePublishing } from './bench/publishing.ts';
import { measureQuestions } from './bench/questions.ts';
import { listKinds, measureRendering } from './bench/rendering.ts';
import { promisesOf, type Report, reportText } from './bench/report.ts';
import { measureSearching } from './bench/searching.ts';
import { ours } from './bench/servers.ts';
import { measureServing } from './bench/serving.ts';
import { buildSite } from './build.ts';
import { progress, Refusal, root, run } from './shell.ts';

/** Pages that the soak goes through, and how often it asks. */
const soak = { pages: 10_000, requests: 1_000_000 };

const kept = path.join(root, 'docs/performance.md');
const marks = /(?<=<!-- bench -->\n)[\s\S]*(?=\n<!-- end of bench -->)/;

/** How many articles, and whether the documentation shall have the result. */
function wanted(): { articles: number; keep: boolean } {
  const given = process.argv.slice(2);
  const [text = '100000', ...more] = given.filter((argument) => argument !== '--keep');
  if (!/^[1-9][0-9]{2,6}$/.test(text) || more.length > 0)
    throw new Refusal('Say how many articles to measure with: npm run bench -- 100000 [--keep]');
  return { articles: Number(text), keep: given.includes('--keep') };
}

/** A database of its own for each size, made once and kept. */
async function prepare(url: string, articles: number): Promise<void> {
  await applyMigrations(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const report = (there: number) => there % 10_000 === 0 && progress(`${there} of ${articles} articles`);
  await fillCorpus(client, { articles, now: systemClock(), inventFiles: true, progress: report });
  await client.end();
}

const machine = (): Report['machine'] => ({
  cpu: os.cpus()[0]?.model.trim() ?? '',
  cores: os.cpus().length,
  memory: Math.round(os.totalmem() / 1024 ** 3),
  node: process.versions.node,
  asker,
});

const loadNow = (): number => os.loadavg()[0] ?? 0;

/** Shows what was found before the end, which is some minutes off. */
function shown<T>(what: string, found: T): T {
  progress(
    `${what}: ${JSON.stringify(found, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value))}`,
  );
  return found;
}

async function measure(url: string, articles: number, folder: string): Promise<Report> {
  const before = loadNow();
  const questions = await measureQuestions();
  const searching = await measureSearching();
  const sample = await takeSample('vi', 60 + 1_000 + soak.pages);
  const paths = sample.stories.map(({ slug }) => articlePath('vi', slug));
  const [story = '/vi'] = paths;
  const site = await ours(url, path.join(folder, 'site'));
  progress('Timing first renderings');
  const article = { name: 'an article', limit: 50, paths: paths.slice(0, 60) };
  const kinds = [article, ...listKinds(sample.sections.busiest.slug)];
  const rendering = shown('first renderings', await measureRendering(site, kinds));
  const misses = shown('articles never asked for', await askEach(site.origin, paths.slice(60, 1_060), 32));
  const serving = shown('serving', await measureServing(site, story, folder));
  progress('Publishing');
  const publishing = shown('publishing', await measurePublishing(site, 20));
  const soaked = { folder, requests: soak.requests };
  const memory = shown('memory', await measureMemory(site, paths.slice(1_060), soaked));
  await site.stop();
  const load = { before, after: loadNow() };
  const at = systemClock().toISOString();
  return {
    at,
    articles,
    machine: machine(),
    load,
    serving,
    misses,
    rendering,
    publishing,
    memory,
    questions,
    searching,
  };
}

await run(async () => {
  // The servers that were started end with this process, also when it is stopped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const { articles, keep } = wanted();
  await buildSite();
  const folder = path.join(readEnv(process.env).DATA_DIR, 'bench', String(articles));
  const { url, stop } = await startEmbedded(folder, { progress });
  process.env.DATABASE_URL = url;
  try {
    await prepare(url, articles);
    const report = await measure(url, articles, folder);
    const text = reportText(report);
    console.log(`\n${text}\n`);
    writeFileSync(path.join(folder, 'result.json'), `${JSON.stringify(report, null, 2)}\n`);
    if (keep)
      writeFileSync(
        kept,
        readFileSync(kept, 'utf8').replace(marks, () => text),
      );
    progress(`Written to ${path.join(folder, 'result.json')}`);
    if (promisesOf(report).some(({ kept }) => !kept)) process.exitCode = 1;
  } finally {
    await db.$disconnect();
    await stop();
  }
});
