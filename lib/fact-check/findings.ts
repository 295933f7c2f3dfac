import { seesArticle } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import type { ArticleIssue } from '../facts/article-check.ts';
import { isFactKind } from '../facts/fact.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';

/** Findings on one page of the desk's list. */
export const findingPageSize = 50;

/** A disagreement in public, and the article it stands in. */
export type Finding = { articleId: string; title: string; issue: ArticleIssue };

export type FindingList = {
  items: Finding[];
  errors: number;
  hints: number;
  total: number;
  page: number;
  pages: number;
};

const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * What the auditor found in public texts, the gravest first, then the newest articles; what was explained is left out. For
 * those who edit every article, nothing for others. A page past the end has no items.
 */
export async function listFindings(
  actor: Actor,
  {
    kind = '',
    gravity = '',
    q = '',
    page = 1,
  }: { kind?: string; gravity?: string; q?: string; page?: number },
): Promise<FindingList> {
  if (!may(actor, 'facts.audit')) return { items: [], errors: 0, hints: 0, total: 0, page, pages: 1 };
  const open = Prisma.sql`NOT EXISTS (SELECT FROM fact_ignore i WHERE i.article_id = f.article_id AND i.signature = f.signature)`;
  const conditions = [
    open,
    ...(isFactKind(kind) ? [Prisma.sql`f.kind = ${kind}`] : []),
    ...(q ? [Prisma.sql`fold(a.headline::text) LIKE fold(${part(q)}::text)`] : []),
  ];
  const where = Prisma.join(conditions, ' AND ');
  const grave =
    gravity === 'error'
      ? Prisma.sql`f.gravity = 0`
      : gravity === 'hint'
        ? Prisma.sql`f.gravity = 1`
        : Prisma.sql`true`;
  const [counted] = await db.$queryRaw<{ errors: number; hints: number }[]>`
    SELECT count(*) FILTER (WHERE f.gravity = 0)::int AS errors, count(*) FILTER (WHERE f.gravity = 1)::int AS hints
    FROM fact_finding f JOIN article a ON a.id = f.article_id WHERE ${where}`;
  const { errors = 0, hints = 0 } = counted ?? {};
  const total = gravity === 'error' ? errors : gravity === 'hint' ? hints : errors + hints;
  const rows = await db.$queryRaw<{ articleId: string; title: string | null; told: ArticleIssue }[]>`
    SELECT f.article_id AS "articleId", a.headline AS title, f.told
    FROM fact_finding f JOIN article a ON a.id = f.article_id WHERE ${where} AND ${grave}
    ORDER BY f.gravity, f.article_id DESC, f.position
    LIMIT ${findingPageSize} OFFSET ${pageOffset(page, findingPageSize)}`;
  const items = rows.map(({ articleId, title, told }) => ({ articleId, title: title ?? '', issue: told }));
  return { items, errors, hints, total, page, pages: pageCount(total, findingPageSize) };
}

/** A text that gives a document a date; `right` when it is the register's. */
export type CitingText = { articleId: string; title: string; locale: Locale; date: string; right: boolean };

/** A document whose date the texts do not agree on, with every article that names it. */
export type DisputedDocument = { number: string; date: string; citing: CitingText[] };

/**
 * Documents to which texts – public ones and drafts that the actor may see – give another date than the register, with all
 * articles that name them. Another year's document of the same number is another document.
 */
export async function disputedDocuments(
  actor: Actor,
  { page = 1 }: { page?: number } = {},
): Promise<{ items: DisputedDocument[]; total: number; page: number; pages: number }> {
  const mine = seesArticle(actor);
  const same = Prisma.sql`d.number_key IN (c.number_key, '0' || c.number_key, '00' || c.number_key)`;
  const meant = Prisma.sql`(d.year = extract(year FROM c.date) OR to_char(d.date, 'MMDD') = to_char(c.date, 'MMDD'))`;
  const disputed = Prisma.sql`
    FROM text_citation c JOIN document d ON ${same} JOIN article a ON a.id = c.article_id
    WHERE ${mine} AND d.date IS NOT NULL AND d.date <> c.date
      AND ${meant}
      AND NOT EXISTS (SELECT FROM document e WHERE e.number_key = d.number_key AND e.date = c.date)`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(DISTINCT d.id)::int AS total ${disputed}`;
  const total = counted?.total ?? 0;
  const items = await db.$queryRaw<DisputedDocument[]>`
    SELECT d.number, to_char(d.date, 'YYYY-MM-DD') AS date, (
      SELECT json_agg(json_build_object('articleId', a.id, 'title', coalesce(a.headline, ''), 'locale', c.locale,
        'date', to_char(c.date, 'YYYY-MM-DD'), 'right', c.date = d.date) ORDER BY c.date = d.date, a.id DESC, c.locale)
      FROM text_citation c JOIN article a ON a.id = c.article_id WHERE ${same} AND ${meant} AND ${mine}) AS citing
    FROM document d WHERE d.id IN (SELECT d.id ${disputed}) ORDER BY d.date DESC, d.id
    LIMIT ${findingPageSize} OFFSET ${pageOffset(page, findingPageSize)}`;
  return { items, total, page, pages: pageCount(total, findingPageSize) };
}
