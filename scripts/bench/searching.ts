import { typedIn } from '../../lib/corpus/search-questions.ts';
import { db, Prisma } from '../../lib/db.ts';
import { search } from '../../lib/search/queries.ts';
import { resultsPerPage } from '../../lib/search/schema.ts';
import { readSite } from '../../lib/settings/site.ts';
import { progress } from '../shell.ts';
import { quantile } from './ask.ts';

/** Searches of everything that readers type, in turn, and the same words by a scan; milliseconds, and how many a second. */
export type Searching = {
  median: number;
  p99: number;
  perSecond: number;
  scan: { median: number; perSecond: number };
};

const locale = 'vi' as const;

/** Searches at a time, as the front door lets them in. */
const atOnce = 3;

/** What a site without an index does: the newest that have the words somewhere, letter by letter. */
const scan = (q: string): Promise<unknown> => {
  const { sql } = Prisma;
  const words = q.replace(/["“”]/g, '').split(/\s+/).filter(Boolean);
  const having = words.map((word) => {
    const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`(r.title ILIKE ${part} OR r.sapo ILIKE ${part} OR r.body::text ILIKE ${part})`;
  });
  return db.$queryRaw`
    SELECT t.id, r.title, r.sapo, count(*) OVER () AS total
    FROM translation t JOIN revision r ON r.id = t.published_revision_id
    WHERE t.locale = ${locale}::locale AND t.status = 'published' AND ${Prisma.join(having, ' AND ')}
    ORDER BY t.published_at DESC LIMIT ${resultsPerPage}`;
};

/** Asks one question after the other, a few at a time. */
async function inTurn(queries: readonly string[], ask: (q: string) => Promise<unknown>) {
  const left = queries.values();
  const taken: number[] = [];
  const began = performance.now();
  const work = async () => {
    for (const q of left) {
      const start = performance.now();
      await ask(q);
      taken.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const perSecond = (taken.length * 1_000) / (performance.now() - began);
  return { median: quantile(taken, 0.5), p99: quantile(taken, 0.99), perSecond };
}

/**
 * Measures search on the filled database.
 * @param rounds How often every query is asked; a scan is asked each once.
 */
export async function measureSearching(rounds = 20): Promise<Searching> {
  const queries = Object.values(typedIn(locale)).flat();
  progress(`Searching for ${queries.length} queries ${rounds} times, and once by a scan`);
  const { sections } = await readSite(locale);
  const ask = (q: string) => search(locale, { input: { q }, page: 1, sections });
  await inTurn(queries, ask);
  const indexed = await inTurn(Array.from({ length: rounds }, () => queries).flat(), ask);
  const { median, perSecond } = await inTurn(queries, scan);
  return { ...indexed, scan: { median, perSecond } };
}
