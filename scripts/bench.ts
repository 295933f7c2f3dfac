import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { systemClock } from '../lib/clock.ts';
import { deskQuestions } from '../lib/corpus/desk-questions.ts';
import { fillCorpus } from '../lib/corpus/fill.ts';
import { readerQuestions } from '../lib/corpus/reader-questions.ts';
import { type Timing, timeQuestion } from '../lib/corpus/timing.ts';
import { db } from '../lib/db.ts';
import { readEnv } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { startEmbedded } from '../lib/postgres/embedded.ts';
import { progress, Refusal, run } from './shell.ts';

const times = 20;

function corpusSize(): number {
  const [text = '100000'] = process.argv.slice(2);
  if (!/^[1-9][0-9]{2,6}$/.test(text))
    throw new Refusal('Say how many articles to measure with: npm run bench -- 100000');
  return Number(text);
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

async function measure(): Promise<Timing[]> {
  const questions = [
    ...(await readerQuestions('vi', systemClock)),
    ...(await readerQuestions('en', systemClock)).map(({ name, ...rest }) => ({
      ...rest,
      name: `${name} (en)`,
    })),
    ...(await deskQuestions()),
  ];
  const timings: Timing[] = [];
  for (const question of questions) timings.push(await timeQuestion(question, times));
  return timings;
}

const rounded = ({ fastest, median, p95, limit }: Timing) => ({
  fastest: Number(fastest.toFixed(1)),
  median: Number(median.toFixed(1)),
  p95: Number(p95.toFixed(1)),
  limit,
  kept: median <= limit,
});

await run(async () => {
  const articles = corpusSize();
  const folder = path.join(readEnv(process.env).DATA_DIR, 'bench', String(articles));
  const { url, stop } = await startEmbedded(folder, { progress });
  process.env.DATABASE_URL = url;
  try {
    await prepare(url, articles);
    progress(`Asking each question ${times} times; milliseconds`);
    const timings = await measure();
    const table = Object.fromEntries(timings.map((timing) => [timing.name, rounded(timing)]));
    console.table(table);
    const file = path.join(folder, 'result.json');
    const machine = { cpu: os.cpus()[0]?.model, cores: os.cpus().length, load: os.loadavg()[0] };
    writeFileSync(
      file,
      `${JSON.stringify({ at: systemClock(), articles, times, machine, questions: table }, null, 2)}\n`,
    );
    progress(`Written to ${file}`);
  } finally {
    await db.$disconnect();
    await stop();
  }
});
