import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { byIndex } from './by-index.ts';
import { entriesIn, isIn, monthsOf } from './entries.ts';
import type { Expressions } from './expression.ts';
import {
  type Asked,
  byRank,
  byTime,
  type Filter,
  type Finds,
  type Found,
  isNarrowed,
  type Placed,
  passes,
} from './found.ts';
import { mostRanked } from './schema.ts';

const { sql } = Prisma;

/** So many texts are looked at word by word; of more, only what the index knows puts them in order. */
const closely = 300;

const query = (expression: string): Prisma.Sql => sql`${expression}::tsquery`;

/** A filter for the index, which holds places as numbers that two of them may share, and for the rows. */
function filterSql({ sectionId, unitId, schoolYear }: Filter): Prisma.Sql {
  const filed = (number: Prisma.Sql) => sql`e.filed @> ARRAY[${number}]`;
  const place = (id: string) => filed(sql`search_place(${id}::uuid)`);
  const conditions = [
    sectionId !== null && sql`${place(sectionId)} AND e.section_id = ${sectionId}::uuid`,
    unitId !== null && sql`${place(unitId)} AND ${unitId}::uuid = ANY (e.unit_ids)`,
    schoolYear !== null && sql`${filed(sql`- ${schoolYear}::int`)} AND e.school_year = ${schoolYear}::int`,
  ].filter((condition) => condition !== false);
  return conditions.length > 0 ? sql`AND ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

const countOf = (name: Prisma.Sql): Prisma.Sql => sql`(SELECT count(*) FROM ${name})`;

/** Rows as one value, which is read sooner than many. */
async function ask<Row>(query: Prisma.Sql): Promise<Row[] | null> {
  const [row] = await byIndex<{ rows: Row[] | null }>(query);
  return row?.rows ?? null;
}

type ComparedRow = [
  id: string,
  at: number,
  exact: boolean,
  rank: number[],
  sectionId: string,
  unitIds: string[] | null,
  schoolYear: number | null,
];

type RankedRow = [id: string, at: number, exact: boolean, rank: number];

/** All texts, each compared with the query as a whole; null when they are too many for that. */
async function compared(
  locale: Locale,
  { exact, folded, adjacent, leading, any }: Expressions,
  filter: Prisma.Sql,
): Promise<Found[] | null> {
  const beside = (column: Prisma.Sql) => (adjacent ? sql`(${column} @@ ${query(adjacent)})::int` : sql`1`);
  const matching = sql`${entriesIn(locale)} AND e.folded @@ ${query(folded)} ${filter}`;
  const rows = await ask<ComparedRow>(sql`
    WITH ${monthsOf(locale, 'latest')},
    newest AS MATERIALIZED (SELECT FROM ${matching} ${isIn('latest')} LIMIT ${closely + 1}),
    entries AS MATERIALIZED (
      SELECT * FROM (SELECT * FROM ${matching} LIMIT ${closely + 1}) e WHERE ${countOf(sql`newest`)} <= ${closely})
    SELECT CASE WHEN greatest(count(*), ${countOf(sql`newest`)}) <= ${closely} THEN coalesce((
      SELECT json_agg(json_build_array(f.translation_id, extract(epoch FROM f.published_at), f.exact, f.rank,
        f.section_id, f.unit_ids, f.school_year))
      FROM (
        SELECT e.translation_id, e.section_id, e.unit_ids, e.school_year, e.published_at, c.exact, ARRAY[
          c.exact::int,
          ${beside(sql`e.folded`)},
          CASE WHEN c.titled THEN ${beside(sql`e.title_folded`)} ELSE 0 END,
          c.titled::int,
          (e.folded @@ ${query(leading)})::int,
          round(ts_rank('{0.1, 0.2, 0.4, 1}', e.title_folded, ${query(any)})::numeric, 1)] AS rank
        FROM entries e
        CROSS JOIN LATERAL (SELECT e.exact @@ ${query(exact)} AS exact OFFSET 0) x
        CROSS JOIN LATERAL (SELECT x.exact, CASE WHEN x.exact THEN e.title_exact @@ ${query(exact)}
          ELSE e.title_folded @@ ${query(folded)} END AS titled OFFSET 0) c) f), '[]') END AS rows
    FROM entries`);
  return (
    rows?.map(([id, at, exact, rank, sectionId, unitIds, schoolYear]) => ({
      id,
      at,
      exact,
      rank,
      sectionId,
      unitIds: unitIds ?? [],
      schoolYear,
    })) ?? null
  );
}

type Window = 'latest' | 'recent' | 'all';

/** Where texts are looked for, one after the other; a school year is few enough by itself. */
const windowsFor = ({ schoolYear }: Filter): Window[] =>
  schoolYear === null ? ['latest', 'recent', 'all'] : ['all'];

/**
 * The newest of very many, rank by rank as the index tells them apart: with marks before without, neighbours before
 * words apart, in the headline before elsewhere. Of each rank the latest months are looked at before all others; what
 * they fill is not looked for further, nor in the next rank.
 */
async function ranked(
  locale: Locale,
  { exact, folded, adjacent }: Expressions,
  { filter, newest, windows }: { filter: Prisma.Sql; newest: boolean; windows: readonly Window[] },
): Promise<Placed[]> {
  const [e, f] = [query(exact), query(folded)];
  const near = (column: Prisma.Sql) => (adjacent ? sql`AND ${column} @@ ${query(adjacent)}` : Prisma.empty);
  const title = sql`e.title_folded`;
  const close = [sql`e.title_exact @@ ${e} ${near(title)}`, sql`e.exact @@ ${e} ${near(sql`e.folded`)}`];
  const loose = [sql`${title} @@ ${f} ${near(title)}`, sql`e.folded @@ ${f} ${near(sql`e.folded`)}`];
  const apart = adjacent ? [sql`e.title_exact @@ ${e}`, sql`e.exact @@ ${e}`] : [];
  const looseApart = adjacent ? [sql`${title} @@ ${f}`, sql`e.folded @@ ${f}`] : [];
  const exactOnes = exact ? [...close, ...apart] : [];
  const [, anywhere = sql`true`] = loose;
  const conditions = newest ? [anywhere, ...looseApart.slice(-1)] : [...exactOnes, ...loose, ...looseApart];
  const steps = conditions.flatMap((condition, rank) =>
    windows.map((window) => ({
      name: Prisma.raw(`${window}_${rank}`),
      best: sql`
        SELECT e.translation_id, e.published_at, ${!newest && rank < exactOnes.length}::boolean AS exact, ${-rank}::int AS rank
        FROM ${entriesIn(locale)} AND ${condition} ${filter} ${window === 'all' ? Prisma.empty : isIn(window)}
        ORDER BY e.published_at DESC, e.translation_id LIMIT ${mostRanked}`,
      window,
    })),
  );
  // Each step is taken unless one before it was filled; what some months do not fill stands among all, too.
  const taken = steps.map(({ name, best }, at) => {
    const filled = Prisma.raw(`filled_${at}`);
    const before = Prisma.raw(`filled_${at - 1}`);
    const unless = at === 0 ? sql`true` : sql`NOT (SELECT yes FROM ${before})`;
    return sql`${name} AS MATERIALIZED (SELECT * FROM (${best}) best WHERE ${unless}),
      ${filled} AS MATERIALIZED (SELECT ${countOf(name)} = ${mostRanked} OR NOT (${unless}) AS yes)`;
  });
  const ranks = steps.map(({ name, window }) =>
    window === 'all'
      ? sql`SELECT * FROM ${name}`
      : sql`SELECT * FROM ${name} WHERE ${countOf(name)} = ${mostRanked}`,
  );
  const rows = await ask<RankedRow>(sql`
    WITH ${monthsOf(locale, 'latest')}, ${monthsOf(locale, 'recent')}, ${Prisma.join(taken, ', ')}
    SELECT json_agg(json_build_array(f.translation_id, extract(epoch FROM f.published_at), f.exact, f.rank)) AS rows
    FROM (${Prisma.join(ranks, ' UNION ALL ')}) f`);
  const found = (rows ?? []).map(([id, at, exact, rank]): Placed => ({ id, at, exact, rank: [rank] }));
  const best = new Map<string, Placed>();
  for (const one of found.sort(newest ? byTime : byRank)) if (!best.has(one.id)) best.set(one.id, one);
  return [...best.values()].slice(0, mostRanked);
}

/** What a query finds in a language: all of it that no filter can leave out, when that is little enough. */
export type Matches = Finds & {
  /** Everything the query finds, filter or not, as long as that is little enough to be known. */
  unfiltered: Found[] | null;
};

/** Looks a query up; one statement, two with a filter, one more where very much is found. */
export async function findMatches(
  expressions: Expressions,
  { locale, filter, newest }: Asked,
): Promise<Matches> {
  const order = newest ? byTime : byRank;
  const everything = await compared(locale, expressions, Prisma.empty);
  if (everything) {
    const found = everything.filter((one) => passes(one, filter)).sort(order);
    return { found, more: false, unfiltered: everything };
  }
  const narrowed = filterSql(filter);
  if (isNarrowed(filter)) {
    const found = await compared(locale, expressions, narrowed);
    if (found) return { found: found.sort(order), more: false, unfiltered: null };
  }
  const found = await ranked(locale, expressions, { filter: narrowed, newest, windows: windowsFor(filter) });
  return { found, more: found.length === mostRanked, unfiltered: null };
}

/** How many texts of a language have the words, counted up to one more than are ranked. */
export async function countMatches(locale: Locale, expression: string): Promise<number> {
  const [row] = await byIndex<{ total: number }>(sql`
    SELECT count(*)::int AS total FROM (
      SELECT FROM ${entriesIn(locale)} AND e.folded @@ ${query(expression)} LIMIT ${mostRanked + 1}) found`);
  return row?.total ?? 0;
}
