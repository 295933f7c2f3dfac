import type { ClientBase } from 'pg';
import { articleRows, type Source } from './article.ts';
import { corpusSize, ensureAuthors } from './authors.ts';
import { instantsOver } from './calendar.ts';
import { chance as chanceFrom } from './chance.ts';
import { ensureDocuments } from './documents.ts';
import { ensureFiles } from './files.ts';
import { ensureFiling } from './filing.ts';
import { insertAll, type Rows } from './write.ts';

const batchSize = 500;
const years = 12;
/** Articles that later ones may name as related. */
const remembered = 5000;

const lock = 7_206_824;

/** Another process fills the same database. */
export class OccupiedCorpusError extends Error {
  override name = 'OccupiedCorpusError';
}

export type FillOptions = {
  /** Articles of the corpus that there shall be in the end. */
  articles: number;
  now: Date;
  /** Make rows of photos and PDFs, without what they stand for, where there is none at all. */
  inventFiles?: boolean;
  /** How many of them search shall find, the newest first; all when left out. What it finds takes most of the time to make. */
  found?: number;
  /** Hears how many there are as batches are written. */
  progress?: (there: number) => void;
};

function makeBatch(source: Source, instants: Date[], firstSerial: number): Rows {
  const batch: Rows = {};
  for (const [index, at] of instants.entries()) {
    const { id, rows } = articleRows(source, at, firstSerial + index);
    for (const [table, list] of Object.entries(rows)) {
      const collected = batch[table] ?? [];
      batch[table] = collected;
      collected.push(...list);
    }
    source.earlierIds.push(id);
  }
  source.earlierIds.splice(0, source.earlierIds.length - remembered);
  return batch;
}

async function prepare(
  client: ClientBase,
  there: number,
  { articles, now, inventFiles = false }: FillOptions,
) {
  const missing = Math.max(0, articles - there);
  const chance = chanceFrom(there + 1);
  const source: Source = {
    filing: await ensureFiling(client, now, chance),
    ...(await ensureFiles(client, { invent: inventFiles, now, chance })),
    documents: await ensureDocuments(
      client,
      instantsOver(years, now, Math.ceil(missing / 5), chance),
      chance,
    ),
    earlierIds: [],
    now,
    chance,
  };
  return { source, instants: instantsOver(years, now, missing, chance) };
}

async function fill(client: ClientBase, options: FillOptions): Promise<number> {
  await ensureAuthors(client, options.now);
  const there = await corpusSize(client);
  const { source, instants } = await prepare(client, there, options);
  // What is found is made at the end, many times as quickly; an interrupted run leaves it to the next.
  await client.query("SET ban_tin.search_later = 'on'");
  let writing = Promise.resolve();
  for (let made = 0; made < instants.length; made += batchSize) {
    // A batch is made up while the database writes the one before.
    const batch = makeBatch(source, instants.slice(made, made + batchSize), there + made);
    await writing;
    if (made > 0) options.progress?.(there + made);
    writing = insertAll(client, batch);
  }
  await writing;
  await client.query('ANALYZE');
  await client.query(
    'DELETE FROM search_due WHERE article_id IN (SELECT id FROM article ORDER BY published_at DESC OFFSET $1)',
    [options.found ?? options.articles],
  );
  await client.query('SELECT search_catch_up()');
  await client.query('VACUUM (ANALYZE)');
  return instants.length;
}

/**
 * Fills a migrated database with invented articles, published over twelve school years up to `now`, until the corpus has
 * so many; what an interrupted run made counts. Sections, units and photos that are there are used.
 * @returns how many articles were made.
 * @throws OccupiedCorpusError while another process does the same.
 */
export async function fillCorpus(client: ClientBase, options: FillOptions): Promise<number> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [lock]);
  if (!rows[0].locked) throw new OccupiedCorpusError('Another process is filling this database.');
  return fill(client, options).finally(async () => {
    await client.query('RESET ban_tin.search_later');
    await client.query('SELECT pg_advisory_unlock($1)', [lock]);
  });
}
