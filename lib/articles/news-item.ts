import { made, madeFrom } from '../content/made-from.ts';
import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Photo, type PhotoRow, photoOf, photoSql } from './photo.ts';
import type { Named } from './published.ts';

/** A published story in a list, in one language. */
export type NewsItem = {
  articleId: string;
  slug: string;
  title: string;
  sapo: string;
  publishedAt: Date;

  section: Named;
  photo: Photo | null;
  /** Whether the story is published in the other language too. */
  inBoth: boolean;
};

/** What `newsItemSql` returns. */
export type NewsItemRow = Omit<NewsItem, 'section' | 'photo'> & {
  sections: { locale: Locale; name: string; slug: string }[] | null;
  photo: PhotoRow | null;
};

/**
 * SQL that turns published translations into list rows. `chosen` is a query that returns `id` of `translation` and
 * `place`, the order; every other column it has is kept.
 */
export const newsItemSql = (locale: Locale, chosen: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT chosen.*, t.article_id AS "articleId", t.slug, r.title, r.sapo, t.published_at AS "publishedAt",
    (SELECT jsonb_agg(jsonb_build_object('locale', st.locale, 'name', st.name, 'slug', st.slug)
        ORDER BY st.locale = ${locale}::locale DESC)
      FROM section_text st WHERE st.section_id = t.section_id) AS sections,
    ${photoSql(Prisma.sql`m.id = a.lead_media_id`)} AS photo,
    EXISTS (SELECT 1 FROM translation o
      WHERE o.article_id = t.article_id AND o.locale <> ${locale}::locale AND o.status = 'published') AS "inBoth"
  FROM (${chosen}) chosen
  JOIN translation t ON t.id = chosen.id AND t.status = 'published' AND t.locale = ${locale}::locale
  JOIN revision r ON r.id = t.published_revision_id
  JOIN article a ON a.id = t.article_id
  ORDER BY chosen.place`;

/** A section or unit as it is named to readers of a language. */
export function namedOf(texts: NewsItemRow['sections'], locale: Locale): Named {
  const own = texts?.find((text) => text.locale === locale);
  const found = own ?? texts?.[0];
  return { name: { text: found?.name ?? '', lang: found?.locale ?? locale }, slug: own?.slug ?? null };
}

/** A row as readers see it. */
export function newsItemOf(row: NewsItemRow, locale: Locale): NewsItem {
  madeFrom(made.article(row.articleId));
  return {
    articleId: row.articleId,
    slug: row.slug,
    title: row.title,
    sapo: row.sapo,
    publishedAt: row.publishedAt,
    section: namedOf(row.sections, locale),
    photo: row.photo && photoOf(row.photo, locale),
    inBoth: row.inBoth,
  };
}
