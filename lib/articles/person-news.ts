import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { isSlug } from '../text/slug.ts';
import type { CreditRole } from './credits.ts';
import { creditRoles } from './limits.ts';
import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from './news-item.ts';
import { listSize, type NewsList } from './news-list.ts';

/** What somebody did for a story, as its byline says. */
export type CreditedItem = NewsItem & { roles: CreditRole[] };

/** One page of what somebody is credited with. */
export type CreditedNews = Omit<NewsList, 'items'> & { items: CreditedItem[] };

/** Stories of the other language that are shown beside those of one's own. */
const elsewhereAtMost = 20;

/** SQL for whether `t` is the translation of `o`, as `isTranslated` of credits.ts says; only there a translator is named. */
export const translated = Prisma.sql`
  CASE WHEN o.id IS NULL OR o.published_at = t.published_at THEN t.locale <> 'vi' ELSE t.published_at > o.published_at END`;

/** The public stories of a language whose byline names a person. */
const creditedTo = (locale: Locale, slug: string): Prisma.Sql => Prisma.sql`
  SELECT t.id, t.article_id, t.published_at, o.id AS other_id,
    CASE WHEN ${translated} THEN c.roles ELSE array_remove(c.roles, 'translation'::credit_role) END AS roles
  FROM (
    SELECT cr.article_id, array_agg(DISTINCT role) AS roles FROM credit cr, unnest(cr.roles) AS role
    WHERE cr.person_slug = ${slug} GROUP BY cr.article_id) c
  JOIN translation t ON t.article_id = c.article_id AND t.locale = ${locale}::locale AND t.status = 'published'
  LEFT JOIN translation o ON o.article_id = t.article_id AND o.locale <> t.locale AND o.status = 'published'
  WHERE c.roles <> ARRAY['translation']::credit_role[] OR ${translated}`;

type Row = NewsItemRow & { roles: CreditRole[] };

async function itemsOf(locale: Locale, credited: Prisma.Sql, limit: number, offset: number) {
  const chosen = Prisma.sql`
    SELECT c.id, c.roles::text[] AS roles, row_number() OVER (ORDER BY c.published_at DESC, c.id) AS place FROM (${credited}) c
    ORDER BY c.published_at DESC, c.id LIMIT ${limit} OFFSET ${offset}`;
  const rows = await db.$queryRaw<Row[]>(newsItemSql(locale, chosen));
  return rows.map((row) => ({
    ...newsItemOf(row, locale),
    roles: creditRoles.filter((role) => row.roles.includes(role)),
  }));
}

/**
 * A person who is credited in public: the name as it is written most often; null when there is none.
 * @param slug The name as part of an address; equal names are one person.
 */
export async function personAt(slug: string): Promise<{ name: string } | null> {
  if (!isSlug(slug)) return null;
  madeFrom(made.person(slug));
  const [found] = await db.$queryRaw<{ name: string }[]>`
    SELECT c.person AS name FROM credit c
    WHERE c.person_slug = ${slug}
      AND EXISTS (SELECT FROM translation t WHERE t.article_id = c.article_id AND t.status = 'published')
    GROUP BY c.person ORDER BY count(*) DESC, c.person LIMIT 1`;
  return found ?? null;
}

/** What somebody is credited with in a language, newest first; null beyond the last page. Two statements. */
export async function personNews(locale: Locale, slug: string, page: number): Promise<CreditedNews | null> {
  madeFrom(made.person(slug));
  const credited = creditedTo(locale, slug);
  const [counted] = await db.$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS total FROM (${credited}) c`;
  const { total = 0 } = counted ?? {};
  const pages = pageCount(total, listSize);
  if (page > pages) return null;
  const items = total === 0 ? [] : await itemsOf(locale, credited, listSize, pageOffset(page, listSize));
  return { items, total, page, pages };
}

/** The newest of what somebody is credited with in the other language only, as that language tells it. */
export function personNewsElsewhere(locale: Locale, slug: string): Promise<CreditedItem[]> {
  madeFrom(made.person(slug));
  const other = otherLocale(locale);
  const only = Prisma.sql`SELECT * FROM (${creditedTo(other, slug)}) c WHERE c.other_id IS NULL`;
  return itemsOf(other, only, elsewhereAtMost, 0);
}
