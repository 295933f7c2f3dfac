import { type Actor, may } from '../accounts/permissions.ts';
import { type Db, db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { linkAddress, linkKey } from './address.ts';
import { failuresUntilBroken } from './sweep.ts';

/** Links on one page of the report. */
export const linkPageSize = 30;

/** Why a link counts as broken. */
export type BrokenState = 'gone' | 'unreachable' | 'private';

const broken = Prisma.sql`(c.state IN ('gone', 'private') OR (c.state = 'unreachable' AND c.failures >= ${failuresUntilBroken}))`;

/** An address that leads nowhere, and the public texts that link to it: some of them, and how many. */
export type BrokenLink = {
  key: string;
  address: string;
  state: BrokenState;
  status: number | null;
  since: Date;
  texts: { articleId: string; locale: Locale; title: string }[];
  count: number;
};

/** Texts named for one link. */
const named = 5;

/**
 * One page of the links in public texts that lead nowhere, those that broke last first.
 * @param page From 1; one past the end has no rows.
 * @returns null for those who may not see it. `checked` of `all` links have been asked after.
 */
export async function brokenLinks(
  actor: Actor,
  page = 1,
): Promise<{ rows: BrokenLink[]; total: number; pages: number; checked: number; all: number } | null> {
  if (!may(actor, 'links.audit')) return null;
  const used = Prisma.sql`EXISTS (SELECT FROM text_link l WHERE l.key = c.key AND l.public)`;
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<{ total: number; checked: number; all: number }[]>`
      SELECT count(*) FILTER (WHERE ${broken})::int AS total, count(c.checked_at)::int AS checked, count(*)::int AS all
      FROM link_check c WHERE ${used}`,
    db.$queryRaw<BrokenLink[]>`
      SELECT c.key, c.address, c.state, c.status, c.failing_since AS since,
        (SELECT count(*)::int FROM text_link l WHERE l.key = c.key AND l.public) AS count,
        (SELECT jsonb_agg(jsonb_build_object('articleId', s.article_id, 'locale', s.locale, 'title', s.title))
          FROM (SELECT t.article_id, t.locale, r.title FROM text_link l JOIN translation t ON t.id = l.translation_id
            JOIN revision r ON r.id = t.published_revision_id
            WHERE l.key = c.key AND l.public ORDER BY t.published_at DESC, t.id LIMIT ${named}) s) AS texts
      FROM link_check c WHERE ${broken} AND ${used}
      ORDER BY c.failing_since DESC, c.key LIMIT ${linkPageSize} OFFSET ${pageOffset(page, linkPageSize)}`,
  ]);
  const { total, checked, all } = counted ?? { total: 0, checked: 0, all: 0 };
  return { rows, total, checked, all, pages: pageCount(total, linkPageSize) };
}

/** Which of these links lead nowhere, as far as is known; each once. */
export async function brokenAmong(
  from: Db,
  hrefs: readonly string[],
): Promise<{ address: string; state: BrokenState; status: number | null }[]> {
  const keys = new Set(hrefs.flatMap((href) => linkAddress(href) ?? []).map(linkKey));
  if (keys.size === 0) return [];
  return from.$queryRaw`
    SELECT c.address, c.state, c.status FROM link_check c WHERE c.key = ANY(${[...keys]}) AND ${broken} ORDER BY c.key`;
}
