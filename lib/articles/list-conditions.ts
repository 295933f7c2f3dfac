import { seesArticle } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { mentions } from './mention.ts';
import type { ListFilter } from './schema.ts';

const { sql } = Prisma;

const has = (condition: Prisma.Sql): Prisma.Sql =>
  sql`EXISTS (SELECT FROM translation t WHERE t.article_id = a.id AND ${condition})`;

const written = (locale: Locale) => sql`t.locale = ${locale}::locale`;
const isPublic = (locale: Locale) => sql`${written(locale)} AND t.status = 'published'`;
const waiting = (locale: Locale, other: Locale) =>
  sql`${has(isPublic(other))} AND NOT ${has(isPublic(locale))}`;

function statusCondition({ status, locale }: ListFilter): Prisma.Sql | null {
  if (!status) return null;
  const of = locale ? sql`${written(locale)} AND` : Prisma.empty;
  if (status === 'changed')
    return has(sql`${of} t.status = 'published' AND t.current_revision_id <> t.published_revision_id`);
  const found = has(sql`${of} t.status = ${status}::translation_status`);
  if (status !== 'draft' || locale) return found;
  // An article in which nothing has been written yet is a draft too; having no headline, it is found by that.
  return sql`(${found} OR (a.headline IS NULL AND NOT ${has(sql`true`)}))`;
}

const languageConditions: Record<NonNullable<ListFilter['language']>, Prisma.Sql> = {
  both: sql`${has(written('vi'))} AND ${has(written('en'))}`,
  behind: sql`a.behind_blocks > 0`,
  missingVi: sql`NOT ${has(written('vi'))}`,
  missingEn: sql`NOT ${has(written('en'))}`,
  waitingVi: waiting('vi', 'en'),
  waitingEn: waiting('en', 'vi'),
};

function dateConditions({ from, to, dateOf }: ListFilter, timeZone: string): Prisma.Sql[] {
  if (!from && !to) return [];
  if (dateOf === 'event')
    return [
      ...(from ? [sql`a.event_date >= ${from}::date`] : []),
      ...(to ? [sql`a.event_date <= ${to}::date`] : []),
    ];
  const column = dateOf === 'updated' ? sql`a.updated_at` : sql`t.published_at`;
  const bounds = [
    ...(from ? [sql`${column} >= (${from}::date)::timestamp AT TIME ZONE ${timeZone}`] : []),
    ...(to ? [sql`${column} < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`] : []),
  ];
  return dateOf === 'updated' ? bounds : [has(Prisma.join(bounds, ' AND '))];
}

/** SQL for "article `a` is one that this actor may see and this filter lets through". `timeZone` says when a day begins. */
export function listCondition(actor: Actor, filter: ListFilter, timeZone: string): Prisma.Sql {
  const { sectionId, unitId, authorId, language } = filter;
  const conditions = [
    sql`a.trashed_at IS NULL`,
    reach(actor, 'article.read') === 'any' ? null : seesArticle(actor),
    statusCondition(filter),
    language && languageConditions[language],
    sectionId && sql`a.section_id = ${sectionId}::uuid`,
    unitId &&
      sql`EXISTS (SELECT FROM article_unit u WHERE u.article_id = a.id AND u.unit_id = ${unitId}::uuid)`,
    authorId && sql`a.created_by_id = ${authorId}`,
    filter.q && mentions(filter.q),
    ...dateConditions(filter, timeZone),
  ].filter((condition) => condition instanceof Prisma.Sql);
  return Prisma.join(conditions, ' AND ');
}
