import { db } from './database.ts';

/** Makes so many drafts like one that has a Vietnamese text and nothing else; returns the ids of their translations. */
export async function manyLike(articleId: string, count: number, slug: string): Promise<string[]> {
  const made = await db.$queryRaw<{ id: string }[]>`
    WITH of AS (
      SELECT a.section_id, a.created_by_id, r.* FROM article a JOIN translation t ON t.article_id = a.id
      JOIN revision r ON r.id = t.current_revision_id WHERE a.id = ${articleId}::uuid),
    new AS MATERIALIZED (
      SELECT n, gen_random_uuid() AS article, gen_random_uuid() AS translation, gen_random_uuid() AS revision
      FROM generate_series(1, ${count}::int) n),
    articles AS (
      INSERT INTO article (id, section_id, created_by_id, updated_at)
      SELECT new.article, of.section_id, of.created_by_id, of.created_at FROM new, of RETURNING id),
    translations AS (
      INSERT INTO translation (id, article_id, locale, section_id, title, version, updated_at)
      SELECT new.translation, new.article, 'vi', of.section_id, of.title, 1, of.created_at FROM new, of RETURNING id),
    revisions AS (
      INSERT INTO revision (id, translation_id, number, title, sapo, body, author_id, created_at)
      SELECT new.revision, new.translation, 1, of.title, of.sapo, of.body, of.author_id, of.created_at
      FROM new, of RETURNING id, translation_id),
    addresses AS (
      INSERT INTO slug_history (locale, slug, translation_id)
      SELECT 'vi', ${slug} || '-' || new.n, new.translation FROM new RETURNING slug, translation_id)
    SELECT translation AS id FROM new`;
  await db.$executeRaw`
    UPDATE translation t SET current_revision_id = r.id, slug = s.slug
    FROM revision r, slug_history s WHERE r.translation_id = t.id AND s.translation_id = t.id AND t.slug IS NULL`;
  return made.map(({ id }) => id);
}
