import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from './news-item.ts';

/** How many stories the front page shows: the lead and the latest beside it, and in each section's row. */
export const frontPageSizes = { latest: 7, row: 4 } as const;

/** What the front page shows; no story stands in it twice. */
export type FrontPage = {
  lead: NewsItem | null;
  latest: NewsItem[];
  /** Sections that have more to show than stands above, in their order. */
  rows: { sectionId: string; items: NewsItem[] }[];
};

/** The front page of a language; one statement. The lead is the newest story among the latest that has a photo. */
export async function readFrontPage(locale: Locale): Promise<FrontPage> {
  madeFrom(made.news(locale));
  const published = Prisma.sql`t.locale = ${locale}::locale AND t.status = 'published'`;
  const chosen = Prisma.sql`
    SELECT latest.id, NULL::uuid AS "sectionId", latest.place FROM latest
    UNION ALL
    SELECT of_section.id, s.id, 1000 * (s.position + 1) + of_section.place
    FROM section s
    CROSS JOIN LATERAL (
      SELECT t.id, row_number() OVER (ORDER BY t.published_at DESC, t.id) AS place
      FROM translation t
      WHERE ${published} AND t.section_id = s.id AND t.id NOT IN (SELECT id FROM latest)
      ORDER BY t.published_at DESC, t.id LIMIT ${frontPageSizes.row}) of_section`;
  const rows = await db.$queryRaw<(NewsItemRow & { sectionId: string | null })[]>`
    WITH latest AS MATERIALIZED (
      SELECT t.id, row_number() OVER (ORDER BY t.published_at DESC, t.id) AS place
      FROM translation t WHERE ${published}
      ORDER BY t.published_at DESC, t.id LIMIT ${frontPageSizes.latest})
    ${newsItemSql(locale, chosen)}`;
  const above: NewsItem[] = [];
  const sections = new Map<string, NewsItem[]>();
  for (const row of rows) {
    const item = newsItemOf(row, locale);
    if (row.sectionId === null) above.push(item);
    else sections.set(row.sectionId, [...(sections.get(row.sectionId) ?? []), item]);
  }
  const lead = above.find((item) => item.photo) ?? above[0] ?? null;
  return {
    lead,
    latest: above.filter((item) => item !== lead),
    rows: [...sections].map(([sectionId, items]) => ({ sectionId, items })),
  };
}
