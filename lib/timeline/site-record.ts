import { type Actor, may } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { cursorOf, type Place, placeOf } from './cursor.ts';
import type { RecordFilter } from './record-filter.ts';

/** Events on one page of the record. */
export const recordPageSize = 50;

/** Something that happened, in the whole newsroom. `subject` is the account it happened to. */
export type RecordEntry = {
  id: string;
  at: Date;
  by: { id: string; name: string } | null;
  kind: string;
  locale: Locale | null;
  data: Record<string, unknown>;
  article: { id: string; title: string; gone: boolean } | null;
  subject: { id: string; name: string } | null;
};

/** `older` and `newer` are cursors; null at the end. */
export type RecordPage = { entries: RecordEntry[]; older: string | null; newer: string | null };

const { sql } = Prisma;

type Row = Omit<RecordEntry, 'by' | 'article' | 'subject'> & {
  actorId: string | null;
  actorName: string | null;
  articleId: string | null;
  title: string | null;
  gone: boolean;
  subjectId: string | null;
  subjectName: string | null;
};

const entryOf = (row: Row): RecordEntry => {
  const { actorId, actorName, articleId, title, gone, subjectId, subjectName, ...told } = row;
  return {
    ...told,
    by: actorId ? { id: actorId, name: actorName ?? '' } : null,
    article: articleId ? { id: articleId, title: title ?? '', gone } : null,
    subject: subjectId && subjectName !== null ? { id: subjectId, name: subjectName } : null,
  };
};

/** Who did it, or whose account it was done to: each way has an index in the order of the list. */
const armsOf = ({ person }: RecordFilter): Prisma.Sql[] =>
  person
    ? [sql`e.actor_id = ${person}`, sql`e.data ? 'accountId' AND e.data->>'accountId' = ${person}`]
    : [sql`true`];

function conditionsOf({ room, article, from, to }: RecordFilter, timeZone: string): Prisma.Sql {
  const conditions = [
    ...(room ? [sql`e.room = ${room}`] : []),
    ...(article ? [sql`e.article_id = ${article}::uuid`] : []),
    ...(from ? [sql`e.at >= (${from}::date)::timestamp AT TIME ZONE ${timeZone}`] : []),
    ...(to ? [sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : sql`true`;
}

const beyond = (place: Place | null, newer: boolean): Prisma.Sql => {
  if (!place) return sql`true`;
  const row = sql`(${place.at}::timestamptz, ${place.id}::uuid)`;
  return newer ? sql`(e.at, e.id) > ${row}` : sql`(e.at, e.id) < ${row}`;
};

/** Events next to a place in the list, one more than asked for where there are more; the nearest first. */
async function eventsFrom(
  filter: RecordFilter,
  timeZone: string,
  { place, newer, take }: { place: Place | null; newer: boolean; take: number },
): Promise<RecordEntry[]> {
  const order = newer ? sql`ORDER BY at, id` : sql`ORDER BY at DESC, id DESC`;
  const where = sql`${conditionsOf(filter, timeZone)} AND ${beyond(place, newer)}`;
  const arms = armsOf(filter).map(
    (arm) =>
      sql`(SELECT e.id, e.at FROM timeline_event e WHERE ${arm} AND ${where} ${order} LIMIT ${take + 1})`,
  );
  const rows = await db.$queryRaw<Row[]>`
    WITH found AS (SELECT id, at FROM (${Prisma.join(arms, ' UNION ')}) each ${order} LIMIT ${take + 1})
    SELECT e.id, e.at, e.kind, e.locale, e.data, u.id AS "actorId", u.name AS "actorName",
      coalesce(e.article_id::text, e.data->>'articleId') AS "articleId", a.headline AS title,
      e.article_id IS NULL AS gone, s.id AS "subjectId", s.name AS "subjectName"
    FROM found f JOIN timeline_event e ON e.id = f.id
      LEFT JOIN "user" u ON u.id = e.actor_id LEFT JOIN article a ON a.id = e.article_id
      LEFT JOIN "user" s ON s.id = e.data->>'accountId'
    ORDER BY f.at ${newer ? sql`ASC` : sql`DESC`}, f.id ${newer ? sql`ASC` : sql`DESC`}`;
  return rows.map(entryOf);
}

/**
 * One page of what has happened in the newsroom, newest first. For administrators.
 * @param asked `before` or `after`: a cursor of another page.
 * @returns null for everybody else.
 */
export async function siteRecord(
  actor: Actor,
  filter: RecordFilter,
  timeZone: string,
  asked: { before?: string; after?: string } = {},
): Promise<RecordPage | null> {
  if (!may(actor, 'record.read')) return null;
  const after = asked.after ? placeOf(asked.after) : null;
  const before = after || !asked.before ? null : placeOf(asked.before);
  const request = { place: after ?? before, newer: after !== null, take: recordPageSize };
  const found = await eventsFrom(filter, timeZone, request);
  const more = found.length > recordPageSize;
  const entries = found.slice(0, recordPageSize);
  if (after) entries.reverse();
  const [first, last] = [entries.at(0), entries.at(-1)];
  return {
    entries,
    older: last && (after || more) ? cursorOf(last) : null,
    newer: first && (before || (after && more)) ? cursorOf(first) : null,
  };
}

/** Every event that a filter lets through, newest first, read in parts. For administrators; nothing for others. */
export async function* wholeRecord(
  actor: Actor,
  filter: RecordFilter,
  timeZone: string,
): AsyncGenerator<RecordEntry> {
  if (!may(actor, 'record.read')) return;
  const take = 500;
  for (let place: Place | null = null; ; ) {
    const found: RecordEntry[] = await eventsFrom(filter, timeZone, { place, newer: false, take });
    yield* found.slice(0, take);
    const last = found.at(take - 1);
    if (found.length <= take || !last) return;
    place = last;
  }
}
