import { Prisma } from '../db.ts';
import { fold } from '../text/fold.ts';
import type { Beside } from './queries.ts';

/** How much each thing two stories share brings them together; likeness of headlines is 0 to 1. */
const weight = { document: 6, unit: 2, section: 2, title: 8 } as const;

/** How many stories of each kind are looked at. */
const reach = 100;

/**
 * SQL that chooses the published stories nearest to one, by shared documents, units, section, and words of the headline;
 * among equals the one published nearest in time. Looks only at what indexes find: stories that share a document or a
 * unit, and those published around the same time, in the section and anywhere. Headlines are compared as the desk has
 * them, because those are kept folded: folding five hundred takes longer than all the rest.
 * @param without Ids of articles that are not chosen.
 */
export function nearestSql(beside: Beside, without: string[], limit: number): Prisma.Sql {
  const { articleId, locale, sectionId, title, at } = beside;
  const published = Prisma.sql`
    SELECT t.article_id FROM translation t WHERE t.locale = ${locale}::locale AND t.status = 'published'`;
  const around = (stories: Prisma.Sql) => Prisma.sql`
    (${stories} AND t.published_at <= ${at} ORDER BY t.published_at DESC, t.id LIMIT ${reach})
    UNION (${stories} AND t.published_at > ${at} ORDER BY t.published_at, t.id DESC LIMIT ${reach})`;
  return Prisma.sql`
    SELECT t.id,
      row_number() OVER (ORDER BY
        ${weight.document} * (SELECT count(*) FROM citation theirs
          WHERE theirs.article_id = t.article_id AND theirs.document_id = ANY (mine.documents))
        + ${weight.unit} * (SELECT count(*) FROM article_unit theirs
          WHERE theirs.article_id = t.article_id AND theirs.unit_id = ANY (mine.units))
        + CASE WHEN t.section_id = ${sectionId}::uuid THEN ${weight.section} ELSE 0 END
        + ${weight.title} * similarity(t.title_fold, ${fold(title)}) DESC,
        abs(extract(epoch FROM t.published_at - ${at}::timestamptz)), t.id) AS place
    FROM (
      (SELECT theirs.article_id FROM citation mine JOIN citation theirs USING (document_id)
        WHERE mine.article_id = ${articleId}::uuid LIMIT ${reach})
      UNION
      SELECT near.article_id FROM article_unit mine CROSS JOIN LATERAL (
        SELECT theirs.article_id FROM article_unit theirs
        WHERE theirs.unit_id = mine.unit_id ORDER BY theirs.article_id DESC LIMIT ${reach}) near
        WHERE mine.article_id = ${articleId}::uuid
      UNION ${around(Prisma.sql`${published} AND t.section_id = ${sectionId}::uuid`)}
      UNION ${around(published)}
    ) pool
    CROSS JOIN (
      SELECT ARRAY(SELECT document_id FROM citation WHERE article_id = ${articleId}::uuid) AS documents,
        ARRAY(SELECT unit_id FROM article_unit WHERE article_id = ${articleId}::uuid) AS units OFFSET 0) mine
    CROSS JOIN LATERAL (
      SELECT * FROM translation t
      WHERE t.article_id = pool.article_id AND t.locale = ${locale}::locale AND t.status = 'published' LIMIT 1) t
    WHERE NOT (t.article_id = ANY (${without}::uuid[]))
    ORDER BY place LIMIT ${limit}`;
}
