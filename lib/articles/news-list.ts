import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import type { Month } from '../text/school-year.ts';
import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from './news-item.ts';

/** Stories on one page of a list. */
export const listSize = 20;

/** One page of a list; `pages` counts them all. */
export type NewsList = { items: NewsItem[]; total: number; page: number; pages: number };

/**
 * Published translations; `tag` names, for pages made from them, what changes when one enters or leaves. The newest come first, unless `order` says
 * otherwise.
 */
export type Source = { tag: string; from: Prisma.Sql; where: Prisma.Sql; order?: Prisma.Sql };

/** Published translations of a language, with a condition over the alias `t`. */
const published = (locale: Locale, where = Prisma.sql`true`, tag = made.news(locale)): Source => ({
  tag,
  from: Prisma.sql`translation t`,
  where: Prisma.sql`t.locale = ${locale}::locale AND t.status = 'published' AND ${where}`,
});

async function total({ from, where }: Source): Promise<number> {
  const rows = await db.$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`;
  return rows[0]?.total ?? 0;
}

export async function itemsOf(
  locale: Locale,
  { tag, from, where, order = Prisma.sql`t.published_at DESC, t.id` }: Source,
  limit: number,
  offset: number,
): Promise<NewsItem[]> {
  madeFrom(tag);
  const chosen = Prisma.sql`
    SELECT t.id, row_number() OVER (ORDER BY ${order}) AS place
    FROM ${from} WHERE ${where}
    ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  const rows = await db.$queryRaw<NewsItemRow[]>(newsItemSql(locale, chosen));
  return rows.map((row) => newsItemOf(row, locale));
}

/** One page of a source; null beyond the last page. Two statements. */
export async function pageOf(locale: Locale, source: Source, page: number): Promise<NewsList | null> {
  madeFrom(source.tag);
  const found = await total(source);
  const pages = pageCount(found, listSize);
  if (page > pages) return null;
  const items = found === 0 ? [] : await itemsOf(locale, source, listSize, pageOffset(page, listSize));
  return { items, total: found, page, pages };
}

/** All news of a language. */
export const newsSource = (locale: Locale): Source => published(locale);

/** A section's news. */
export const sectionSource = (locale: Locale, sectionId: string): Source =>
  published(locale, Prisma.sql`t.section_id = ${sectionId}::uuid`, made.section(sectionId, locale));

/** What a unit has issued, alone or with others. */
export const unitSource = (locale: Locale, unitId: string): Source => ({
  tag: made.unit(unitId, locale),
  from: Prisma.sql`article_unit au JOIN translation t ON t.article_id = au.article_id`,
  where: Prisma.sql`au.unit_id = ${unitId}::uuid AND t.locale = ${locale}::locale AND t.status = 'published'`,
});

/** The stories of a series, in its order. */
export const seriesSource = (locale: Locale, seriesId: string): Source => ({
  tag: made.series(seriesId),
  from: Prisma.sql`series_item si JOIN translation t ON t.article_id = si.article_id`,
  where: Prisma.sql`si.series_id = ${seriesId}::uuid AND t.locale = ${locale}::locale AND t.status = 'published'`,
  order: Prisma.sql`si.position`,
});

/** The newest stories of a language. */
export const latestNews = (locale: Locale, limit: number): Promise<NewsItem[]> =>
  itemsOf(locale, published(locale), limit, 0);

/** All news of a language, newest first; null beyond the last page. */
export const newsPage = (locale: Locale, page: number): Promise<NewsList | null> =>
  pageOf(locale, published(locale), page);

/** A section's news, newest first; null beyond the last page. */
export const sectionNews = (locale: Locale, sectionId: string, page: number): Promise<NewsList | null> =>
  pageOf(locale, sectionSource(locale, sectionId), page);

/** What a unit has issued, alone or with others, newest first; null beyond the last page. */
export const unitNews = (locale: Locale, unitId: string, page: number): Promise<NewsList | null> =>
  pageOf(locale, unitSource(locale, unitId), page);

/** The stories of a series in its order, the first first; null beyond the last page. */
export const seriesNews = (locale: Locale, seriesId: string, page: number): Promise<NewsList | null> =>
  pageOf(locale, seriesSource(locale, seriesId), page);

/**
 * News of some months, newest first; null beyond the last page.
 * @param months From one month until before another, by the clocks of a time zone (IANA name).
 */
export const newsOfMonths = (
  locale: Locale,
  { from, until, timeZone }: { from: Month; until: Month; timeZone: string },
  page: number,
): Promise<NewsList | null> => {
  const beginning = ({ year, month }: Month) =>
    Prisma.sql`make_timestamptz(${year}::int, ${month}::int, 1, 0, 0, 0, ${timeZone})`;
  const within = Prisma.sql`t.published_at >= ${beginning(from)} AND t.published_at < ${beginning(until)}`;
  return pageOf(locale, published(locale, within), page);
};
