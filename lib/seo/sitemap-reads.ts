import { made, madeFrom } from '../content/made-from.ts';
import { db } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';

/** Addresses in one sitemap file, at most; the database divides stories by the same number. */
export const sitemapSize = 10_000;

/** Stories read at once. */
const batchSize = 2_000;

/** A file of the sitemap, from 1 in its language, and when something in it last changed. */
export type SitemapFile = { locale: Locale; number: number; changedAt: Date };

/** A story in a sitemap. */
export type SitemapStory = {
  number: number;
  slug: string;
  /** Its last publication. */
  changedAt: Date;
  otherSlug: string | null;
  /** Its photos, as file names below `/media/`. */
  images: string[] | null;
};

/** The files that hold the stories of both languages; one statement. */
export async function sitemapFiles(): Promise<SitemapFile[]> {
  madeFrom(...locales.map(made.news));
  const files = await db.$queryRaw<SitemapFile[]>`
    SELECT locale, (public_number - 1) / ${sitemapSize}::int + 1 AS number,
      max(greatest(published_at, republished_at, withdrawn_at)) AS "changedAt"
    FROM translation WHERE public_number IS NOT NULL
    GROUP BY 1, 2 HAVING bool_or(status = 'published') ORDER BY 1, 2`;
  madeFrom(...files.map(({ locale, number }) => made.sitemap(locale, number)));
  return files;
}

const batch = (locale: Locale, after: number, last: number): Promise<SitemapStory[]> =>
  db.$queryRaw`
    SELECT t.public_number AS number, t.slug, greatest(t.published_at, t.republished_at) AS "changedAt",
      o.slug AS "otherSlug",
      (SELECT array_agg(largest.file ORDER BY largest.place, largest.file) FROM (
        SELECT DISTINCT ON (shown.media_id) mr.file, shown.place
        FROM (
          SELECT a.lead_media_id AS media_id, 0 AS place
          UNION ALL SELECT g.media_id, 1 FROM gallery_item g WHERE g.article_id = t.article_id
          UNION ALL SELECT rm.media_id, 1 FROM revision_media rm WHERE rm.revision_id = t.published_revision_id) shown
        JOIN media_rendition mr ON mr.media_id = shown.media_id AND mr.format = 'jpeg'
        ORDER BY shown.media_id, shown.place, mr.width DESC) largest) AS images
    FROM translation t
    JOIN article a ON a.id = t.article_id
    LEFT JOIN translation o ON o.article_id = t.article_id AND o.locale <> t.locale AND o.status = 'published'
    WHERE t.locale = ${locale}::locale AND t.public_number > ${after} AND t.public_number <= ${last}
      AND t.status = 'published'
    ORDER BY t.public_number LIMIT ${batchSize}`;

/** The stories of a sitemap file, in the order of their first publication, some at a time. */
export async function* sitemapStories(locale: Locale, number: number): AsyncGenerator<SitemapStory[]> {
  madeFrom(made.sitemap(locale, number));
  const last = number * sitemapSize;
  for (let after = last - sitemapSize; ; ) {
    const stories = await batch(locale, after, last);
    if (stories.length > 0) yield stories;
    const end = stories.at(-1);
    if (!end || stories.length < batchSize) return;
    after = end.number;
  }
}
