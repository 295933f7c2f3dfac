import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { byIndex } from './by-index.ts';
import type { Expressions } from './expression.ts';
import {
  type Asked,
  byRank,
  byTime,
  type Filter,
  type Finds,
  type Found,
  isNarrowed,
  passes,
} from './found.ts';
import { mostRanked } from './schema.ts';

const { sql } = Prisma;

/** So many texts are looked at word by word; of more, only what the index knows puts them in order. */
const closely = 300;

const query = (expression: string): Prisma.Sql => sql`${expression}::tsquery`;

/** The language stands in the statement itself: each has an index of its own. */
const entriesIn = (locale: Locale): Prisma.Sql =>
  sql`search_entry e WHERE e.locale = ${Prisma.raw(locale === 'vi' ? "'vi'" : "'en'")}`;

function filterSql({ sectionId, unitId, schoolYear }: Filter): Prisma.Sql {
  const conditions = [
    sectionId !== null && sql`e.section_id = ${sectionId}::uuid`,
    unitId !== null && sql`${unitId}::uuid = ANY (e.unit_ids)`,
    schoolYear !== null && sql`e.school_year = ${schoolYear}::int`,
  ].filter((condition) => condition !== false);
  return conditions.length > 0 ? sql`AND ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

type Row = [
  id: string,
  sectionId: string,
  unitIds: string[] | null,
  schoolYear: number | null,
  at: number,
  exact: boolean,
  rank: number | number[],
];

async function ask(query: Prisma.Sql): Promise<Row[] | null> {
  const [row] = await byIndex<{ rows: Row[] | null }>(query);
  return row?.rows ?? null;
}

const foundIn = (rows: readonly Row[]): Found[] =>
  rows.map(([id, sectionId, unitIds, schoolYear, at, exact, rank]) => ({
    id,
    sectionId,
    unitIds: unitIds ?? [],
    schoolYear,
    at,
    exact,
    rank: [rank].flat(),
  }));

/** Rows with `exact` and `rank` as one value, which is read sooner than a thousand rows. */
const asJson = sql`json_agg(json_build_array(f.translation_id, f.section_id, f.unit_ids, f.school_year,
  extract(epoch FROM f.published_at), f.exact, f.rank))`;

const columns = sql`e.translation_id, e.section_id, e.unit_ids, e.school_year, e.published_at`;

/** All texts, each compared with the query as a whole; null when they are too many for that. */
async function compared(
  locale: Locale,
  { exact, folded, adjacent, leading, any }: Expressions,
  filter: Prisma.Sql,
): Promise<Found[] | null> {
  const beside = (column: Prisma.Sql) => (adjacent ? sql`(${column} @@ ${query(adjacent)})::int` : sql`1`);
  const rows = await ask(sql`
    WITH entries AS MATERIALIZED (
      SELECT * FROM ${entriesIn(locale)} AND e.folded @@ ${query(folded)} ${filter} LIMIT ${closely + 1})
    SELECT CASE WHEN count(*) <= ${closely} THEN coalesce((
      SELECT ${asJson} FROM (
        SELECT ${columns}, c.exact, ARRAY[
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
  return rows && foundIn(rows);
}

/**
 * The newest of very many, rank by rank as the index tells them apart: with marks before without, neighbours before
 * words apart, in the headline before elsewhere. What a better rank fills is not looked for in the next.
 */
async function ranked(
  locale: Locale,
  { exact, folded, adjacent }: Expressions,
  { filter, newest }: { filter: Prisma.Sql; newest: boolean },
): Promise<Found[]> {
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
  const names = conditions.map((_condition, place) => Prisma.raw(`rank_${place}`));
  const branches = conditions.map((condition, place) => {
    const unfilled = names.slice(0, place).map((name) => sql`(SELECT count(*) FROM ${name}) < ${mostRanked}`);
    return sql`${names[place] ?? Prisma.empty} AS MATERIALIZED (
      SELECT * FROM (
        SELECT ${columns}, ${!newest && place < exactOnes.length}::boolean AS exact, ${-place}::int AS rank
        FROM ${entriesIn(locale)} AND ${condition} ${filter}
        ORDER BY e.published_at DESC, e.translation_id LIMIT ${mostRanked}) best
      WHERE ${Prisma.join([sql`true`, ...unfilled], ' AND ')})`;
  });
  const ranks = names.map((name) => sql`SELECT * FROM ${name}`);
  const rows = await ask(sql`
    WITH ${Prisma.join(branches, ', ')}
    SELECT ${asJson} AS rows FROM (${Prisma.join(ranks, ' UNION ALL ')}) f`);
  const found = foundIn(rows ?? []);
  const best = new Map<string, Found>();
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
  const found = await ranked(locale, expressions, { filter: narrowed, newest });
  return { found, more: found.length === mostRanked, unfiltered: null };
}

/** How many texts of a language have the words, counted up to one more than are ranked. */
export async function countMatches(locale: Locale, expression: string): Promise<number> {
  const [row] = await byIndex<{ total: number }>(sql`
    SELECT count(*)::int AS total FROM (
      SELECT FROM ${entriesIn(locale)} AND e.folded @@ ${query(expression)} LIMIT ${mostRanked + 1}) found`);
  return row?.total ?? 0;
}
