import type { Clock } from '../clock.ts';
import { db, Prisma, type Transaction } from '../db.ts';
import { type ArticleIssue, type CheckedText, checkArticle, type Kept } from '../facts/article-check.ts';
import { articleText } from '../facts/article-text.ts';
import { factsIn } from '../facts/extraction.ts';
import { citationsIn } from '../facts/registered-documents.ts';
import type { Locale } from '../i18n/locales.ts';
import { done } from '../issue.ts';
import { readOfficialNames } from '../names/official-names.ts';
import { dateOfDay, dayOfDate } from '../text/day.ts';
import type { Body } from '../text/document.ts';
import { transaction } from '../transaction.ts';
import { documentsIn } from './kept.ts';

/** Raised when the rules find something else than before, so that the archive is gone through again. */
const rules = 2;

/** Articles that are looked through for changes at once. */
const batch = 200;

type Due = { id: string; seen: string; isDue: boolean };

/** Articles after one, in the order of their ids, and whether their texts or the rules have changed since they were checked. */
const articlesAfter = (after: string, only: readonly string[] | null): Promise<Due[]> => {
  const chosen = only ? Prisma.sql`AND a.id = ANY (${[...only]}::uuid[])` : Prisma.empty;
  return db.$queryRaw<Due[]>`
    SELECT s.id, s.seen, s.seen IS DISTINCT FROM f.seen AS "isDue"
    FROM (SELECT a.id, ${String(rules)} || md5(string_agg(concat_ws(' ', t.locale, t.status, t.current_revision_id,
        t.published_revision_id, a.event_date, a.event_time), ',' ORDER BY t.locale)) AS seen
      FROM (SELECT * FROM article a WHERE a.id > ${after}::uuid ${chosen} ORDER BY a.id LIMIT ${batch}) a
      JOIN translation t ON t.article_id = a.id GROUP BY a.id) s
    LEFT JOIN fact_audit f ON f.article_id = s.id ORDER BY s.id`;
};

type Row = {
  locale: Locale;
  published: boolean;
  title: string;
  sapo: string;
  body: Body;
  summary: boolean;
  eventDate: Date | null;
  eventTime: string | null;
};

/** Every text of an article that is public or worked on. */
const textsOf = (articleId: string): Promise<Row[]> => db.$queryRaw<Row[]>`
  SELECT t.locale, r.id = t.published_revision_id AS published, r.title, r.sapo, r.body, r.summary,
    a.event_date AS "eventDate", a.event_time AS "eventTime"
  FROM translation t JOIN article a ON a.id = t.article_id
  JOIN revision r ON r.id IN (t.current_revision_id, t.published_revision_id)
  WHERE t.article_id = ${articleId}::uuid`;

type Citing = { locale: Locale; numberKey: string; date: Date };

function citedIn(rows: readonly Row[]): Citing[] {
  const found = rows.flatMap((row) => {
    const { text } = articleText(row);
    return citationsIn(text, factsIn(text, row.locale)).map(({ number, date }) => ({
      locale: row.locale,
      numberKey: number.slice(0, 60),
      date: dateOfDay(date),
    }));
  });
  const byKey = new Map(found.map((one) => [`${one.locale} ${one.numberKey} ${one.date.getTime()}`, one]));
  return [...byKey.values()];
}

async function issuesOf(rows: readonly Row[], names: Kept['names']): Promise<ArticleIssue[]> {
  const article: Partial<Record<Locale, CheckedText>> = {};
  const plain: Partial<Record<Locale, string>> = {};
  for (const row of rows.filter(({ published }) => published)) {
    article[row.locale] = row;
    plain[row.locale] = articleText(row).text;
  }
  const [first] = rows;
  if (!first || Object.keys(article).length === 0) return [];
  const fields = { eventDate: first.eventDate && dayOfDate(first.eventDate), eventTime: first.eventTime };
  const kept = { documents: await documentsIn(plain, db), names };
  return checkArticle(article, fields, kept).issues.filter(({ grade }) => grade !== 'note');
}

async function keep(
  tx: Transaction,
  at: Date,
  { id, seen }: Due,
  issues: readonly ArticleIssue[],
  cited: Citing[],
): Promise<void> {
  // Two processes may hear of the same change.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('fact_audit'), hashtext(${id}))`;
  await tx.factFinding.deleteMany({ where: { articleId: id } });
  await tx.factFinding.createMany({
    data: issues.slice(0, 500).map((issue, position) => ({
      articleId: id,
      position,
      gravity: issue.grade === 'error' ? 0 : 1,
      kind: issue.kind,
      reason: issue.reason,
      signature: issue.signature,
      told: JSON.parse(JSON.stringify(issue)) as Prisma.InputJsonValue,
    })),
  });
  await tx.textCitation.deleteMany({ where: { articleId: id } });
  await tx.textCitation.createMany({ data: cited.map((one) => ({ articleId: id, ...one })) });
  const checked = { seen, checkedAt: at };
  await tx.factAudit.upsert({
    where: { articleId: id },
    create: { articleId: id, ...checked },
    update: checked,
  });
}

export type AuditOptions = {
  /** Only these articles; all when left out. */
  articleIds?: readonly string[] | null;
  stopped?: () => boolean;
  /** Told after each article that was checked, with how many milliseconds it took. */
  onChecked?: (took: number) => Promise<unknown> | undefined;
};

/**
 * Goes through the articles whose texts have changed since they were last checked, and keeps what disagrees in public and
 * which documents they name. What was done stays done: cut short, it goes on where it stopped.
 * @returns how many articles were checked.
 */
export async function auditFacts(clock: Clock, options: AuditOptions = {}): Promise<number> {
  const { articleIds = null, stopped = () => false, onChecked } = options;
  const names = await readOfficialNames();
  let after = '00000000-0000-0000-0000-000000000000';
  let checked = 0;
  for (;;) {
    const articles = await articlesAfter(after, articleIds);
    for (const article of articles.filter(({ isDue }) => isDue)) {
      if (stopped()) return checked;
      const began = performance.now();
      const rows = await textsOf(article.id);
      const issues = await issuesOf(rows, names);
      // An article that was deleted meanwhile is none any more.
      const there = await db.article.count({ where: { id: article.id } });
      if (there)
        await transaction(async (tx) => {
          await keep(tx, clock(), article, issues, citedIn(rows));
          return done(null);
        });
      checked += 1;
      await onChecked?.(performance.now() - began);
    }
    const last = articles.at(-1);
    if (!last) return checked;
    after = last.id;
  }
}

/** Forgets when articles were checked, so that the next audit goes through all of them. */
export const forgetAudits = async (): Promise<void> => {
  await db.factAudit.deleteMany();
};

/** How many articles there are to check, and how many were. */
export async function auditProgress(): Promise<{ articles: number; checked: number; last: Date | null }> {
  const [row] = await db.$queryRaw<{ articles: number; checked: number; last: Date | null }[]>`
    SELECT (SELECT count(DISTINCT article_id)::int FROM translation) AS articles,
      (SELECT count(*)::int FROM fact_audit) AS checked, (SELECT max(checked_at) FROM fact_audit) AS last`;
  return row ?? { articles: 0, checked: 0, last: null };
}
