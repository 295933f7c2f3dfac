import { type Actor, reach } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { readSettings } from '../settings/queries.ts';
import { csvLine } from '../text/csv.ts';
import { localMinute } from '../text/dates.ts';
import { listCondition } from './list-conditions.ts';
import { ListFilter } from './schema.ts';

/** Articles read at once. */
const batchSize = 500;

type Row = {
  id: string;
  section: string;
  units: string | null;
  author: string;
  eventDate: string | null;
  createdAt: Date;
  updatedAt: Date;
  texts: Record<Locale, { title: string; status: string; slug: string | null; publishedAt: string | null }>;
};

/** What the columns are called, in both languages, and words for the states of a text. */
export type ExportWords = { head: readonly string[]; states: Record<string, string>; origin: string };

const { sql } = Prisma;

const named = (table: 'section_text' | 'unit_text', owner: Prisma.Sql) => sql`
  (SELECT n.name FROM ${Prisma.raw(table)} n WHERE ${owner} ORDER BY n.locale LIMIT 1)`;

const batch = (condition: Prisma.Sql, after: string | null): Promise<Row[]> =>
  db.$queryRaw`
    SELECT a.id, ${named('section_text', sql`n.section_id = a.section_id`)} AS section,
      (SELECT string_agg(${named('unit_text', sql`n.unit_id = au.unit_id`)}, '; ' ORDER BY au.position)
        FROM article_unit au WHERE au.article_id = a.id) AS units,
      (SELECT u.name FROM "user" u WHERE u.id = a.created_by_id) AS author,
      to_char(a.event_date, 'YYYY-MM-DD') AS "eventDate", a.created_at AS "createdAt", a.updated_at AS "updatedAt",
      coalesce((SELECT jsonb_object_agg(t.locale, jsonb_build_object('title', t.title, 'status', t.status, 'slug', t.slug,
          'publishedAt', t.published_at)) FROM translation t WHERE t.article_id = a.id), '{}') AS texts
    FROM (
      SELECT * FROM article a WHERE ${condition} ${after ? sql`AND a.id < ${after}::uuid` : Prisma.empty}
      ORDER BY a.id DESC LIMIT ${batchSize}) a
    ORDER BY a.id DESC`;

function cellsOf(row: Row, { states, origin }: ExportWords, timeZone: string): string[] {
  const when = (at: Date | string | null | undefined) => (at ? localMinute(new Date(at), timeZone) : '');
  const address = (locale: Locale) => {
    const { status, slug } = row.texts[locale] ?? {};
    return status === 'published' && slug ? `${origin}${articlePath(locale, slug)}` : '';
  };
  return [
    ...locales.map((locale) => row.texts[locale]?.title ?? ''),
    row.section,
    row.units ?? '',
    row.author,
    ...locales.map((locale) => states[row.texts[locale]?.status ?? 'absent'] ?? ''),
    ...locales.map((locale) => when(row.texts[locale]?.publishedAt)),
    row.eventDate ?? '',
    when(row.createdAt),
    when(row.updatedAt),
    ...locales.map(address),
  ];
}

/**
 * The desk's list as lines of a spreadsheet, all that the filter lets through and the actor may see, the newest first, some
 * at a time: however many there are, no more than a batch is held. Begins with the mark by which Excel knows UTF-8.
 * @param input ListFilter, as for `listArticles`; its order and page do not count.
 */
export async function* exportArticles(
  actor: Actor,
  input: unknown,
  words: ExportWords,
): AsyncGenerator<string> {
  yield `\ufeff${csvLine(words.head)}`;
  if (reach(actor, 'article.read') === 'none') return;
  const { timeZone } = await readSettings();
  const condition = listCondition(actor, ListFilter.parse(input), timeZone);
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await batch(condition, after);
    if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row, words, timeZone))).join('');
    after = rows.at(-1)?.id ?? null;
    if (rows.length < batchSize) return;
  }
}
