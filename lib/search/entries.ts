import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

const { sql } = Prisma;

/** The language stands in the statement itself: each has an index of its own. */
export const entriesIn = (locale: Locale): Prisma.Sql =>
  sql`search_entry e WHERE e.locale = ${Prisma.raw(locale === 'vi' ? "'vi'" : "'en'")}`;

/**
 * So many of the newest texts are looked at before all others: where they have enough of what is looked for, the rest is
 * not touched.
 */
const newestOnes = { latest: 6_000, recent: 24_000 } as const;

type Window = keyof typeof newestOnes;

/** The months of the newest texts, as the index has them, and one more for clocks that differ; none where there are few. */
export const monthsOf = (
  locale: Locale,
  window: Window,
): Prisma.Sql => sql`${Prisma.raw(window)} AS MATERIALIZED (
  SELECT array_agg(month) AS months
  FROM (SELECT published_at FROM translation WHERE locale = ${locale}::locale AND status = 'published'
    ORDER BY published_at DESC, id LIMIT 1 OFFSET ${newestOnes[window]}) AS oldest,
    generate_series(search_month(oldest.published_at), search_month(now()) + 1) AS month)`;

export const isIn = (window: Window): Prisma.Sql =>
  sql`AND e.filed && (SELECT months FROM ${Prisma.raw(window)})`;
