import { seesArticle } from '../accounts/article-reach.ts';
import { type Actor, reach } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import type { ReviewGist } from './schema.ts';

/** Texts on one page of a list of the board. */
export const boardPageSize = 25;

/** A text on the board, and what is to be done with it. */
export type BoardRow = {
  articleId: string;
  locale: Locale;
  title: string;
  section: string;
  /** Who made the article. */
  owner: string;
  status: 'draft' | 'published' | 'changed' | 'withdrawn';
  review: ReviewGist | null;
  /** It will be published by itself. */
  scheduled: boolean;
  askedBy: string;
  reviewer: string;
  decidedBy: string;
  note: string;
  /** Of the latest step, or of the latest save. */
  at: Date;
};

export type BoardList = { rows: BoardRow[]; total: number; page: number; pages: number };

const { sql } = Prisma;

const tables = sql`
  translation t
  JOIN article a ON a.id = t.article_id
  JOIN section s ON s.id = t.section_id
  JOIN revision v ON v.id = t.current_revision_id
  LEFT JOIN review r ON r.translation_id = t.id`;

const seen = (actor: Actor) => sql`a.trashed_at IS NULL AND ${seesArticle(actor)}`;

const isCurrent = sql`r.revision_id = t.current_revision_id`;

const isScheduled = sql`EXISTS (SELECT FROM schedule sc
  WHERE sc.translation_id = t.id AND sc.kind = 'publish' AND sc.state = 'waiting')`;

/** Whose turn it is when the text is to be mended: whoever submitted it, and whoever wrote it. */
const isMine = (actor: Actor) => sql`(r.asked_by_id = ${actor.id} OR v.author_id = ${actor.id})`;

/** What waits for this person: to be reviewed, mended, submitted again, or published. */
function waiting(actor: Actor): Prisma.Sql {
  const toReview = sql`r.state = 'asked' AND (r.reviewer_id = ${actor.id}
    OR (r.reviewer_id IS NULL AND r.asked_by_id <> ${actor.id})) AND NOT (s.second_eyes AND v.author_id = ${actor.id})`;
  const toMend = sql`(r.state = 'changesAsked' OR (r.state = 'approved' AND NOT ${isCurrent})) AND ${isMine(actor)}`;
  const toPublish = sql`r.state = 'approved' AND ${isCurrent} AND NOT ${isScheduled}`;
  const turns = [
    sql`(${toMend})`,
    ...(reach(actor, 'translation.review') === 'any' ? [sql`(${toReview})`] : []),
    ...(reach(actor, 'translation.publish') === 'any' ? [sql`(${toPublish})`] : []),
  ];
  return sql`r.translation_id IS NOT NULL AND (${Prisma.join(turns, ' OR ')})`;
}

/** Written as the index of unfinished texts has it, so that no public text is looked at. */
const unfinished = sql`(t.status = 'draft'
  OR (t.status = 'published' AND t.current_revision_id <> t.published_revision_id))`;

/** What this person has begun or submitted, and readers do not have as it stands. */
const mine = (actor: Actor): Prisma.Sql => sql`t.id IN (
  SELECT t.id FROM translation t JOIN article a ON a.id = t.article_id
  WHERE ${unfinished} AND a.created_by_id = ${actor.id}
  UNION
  SELECT r.translation_id FROM review r JOIN translation t ON t.id = r.translation_id
  JOIN article a ON a.id = t.article_id
  WHERE r.asked_by_id = ${actor.id} OR a.created_by_id = ${actor.id})`;

async function listOf(actor: Actor, page: number, which: Prisma.Sql, order: Prisma.Sql): Promise<BoardList> {
  const condition = sql`${seen(actor)} AND ${which}`;
  const [rows, counted] = await Promise.all([
    db.$queryRaw<(Omit<BoardRow, 'review'> & { state: ReviewGist['state'] | null; current: boolean })[]>`
      SELECT a.id AS "articleId", t.locale, t.title, owner.name AS owner, r.state, coalesce(r.note, '') AS note,
        CASE WHEN t.status = 'published' AND t.current_revision_id <> t.published_revision_id THEN 'changed'
          ELSE t.status::text END AS status,
        coalesce(${isCurrent}, false) AS current, ${isScheduled} AS scheduled,
        coalesce((SELECT name FROM section_text st WHERE st.section_id = s.id
          ORDER BY st.locale = ${actor.interfaceLocale}::locale DESC LIMIT 1), '') AS section,
        coalesce(asked.name, '') AS "askedBy", coalesce(reviewer.name, '') AS reviewer,
        coalesce(decided.name, '') AS "decidedBy",
        coalesce(r.decided_at, r.asked_at, t.updated_at) AS at
      FROM ${tables}
      JOIN "user" owner ON owner.id = a.created_by_id
      LEFT JOIN "user" asked ON asked.id = r.asked_by_id
      LEFT JOIN "user" reviewer ON reviewer.id = r.reviewer_id
      LEFT JOIN "user" decided ON decided.id = r.decided_by_id
      WHERE ${condition} ORDER BY ${order}, t.id
      LIMIT ${boardPageSize} OFFSET ${pageOffset(page, boardPageSize)}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${tables} WHERE ${condition}`,
  ]);
  const total = counted[0]?.total ?? 0;
  const shown = rows.map(({ state, current, ...row }) => ({ ...row, review: state && { state, current } }));
  return { rows: shown, total, page, pages: pageCount(total, boardPageSize) };
}

/**
 * What waits for this person, the longest first: texts to review, to mend, to submit again after an edit, to publish.
 * @param page From 1; a page past the end has no rows.
 */
export const waitingForMe = (actor: Actor, page = 1): Promise<BoardList> =>
  listOf(actor, page, waiting(actor), sql`coalesce(r.decided_at, r.asked_at)`);

/**
 * What this person has begun or submitted and is not public as it stands, what moved last first.
 * @param page From 1; a page past the end has no rows.
 */
export const myTexts = (actor: Actor, page = 1): Promise<BoardList> =>
  listOf(actor, page, mine(actor), sql`t.updated_at DESC`);
