import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

/** A published story that questions are asked about. */
export type SampleStory = { articleId: string; sectionId: string; slug: string; title: string; at: Date };

/** What a corpus offers to ask about. */
export type Sample = {
  /** The section and the unit with the most news, and with the least. */
  sections: { busiest: Counted; quietest: Counted };
  units: { busiest: Counted; quietest: Counted };
  /** The document that is cited most, and how many documents there are. */
  documents: { busiest: Counted; total: number };
  /** The person who is credited most. */
  person: Counted;
  /** All published stories of the language, and some of them from all its years. */
  total: number;
  stories: SampleStory[];
};

type Counted = { id: string; slug: string; total: number };

function ends(rows: Counted[]) {
  const [busiest, quietest] = [rows[0], rows.at(-1)];
  if (!busiest || !quietest) throw new Error('There is no published news: fill the database first.');
  return { busiest, quietest };
}

/** Looks at a corpus, slowly, for things to ask about in one language. */
export async function takeSample(locale: Locale, stories = 50): Promise<Sample> {
  const sections = await db.$queryRaw<Counted[]>`
    SELECT section_id AS id, named.slug, count(*)::int AS total
    FROM translation t JOIN section_text named USING (section_id, locale)
    WHERE locale = ${locale}::locale AND status = 'published' GROUP BY section_id, named.slug ORDER BY total DESC`;
  const units = await db.$queryRaw<Counted[]>`
    SELECT unit_id AS id, named.slug, count(*)::int AS total
    FROM article_unit JOIN translation t USING (article_id) JOIN unit_text named USING (unit_id, locale)
    WHERE locale = ${locale}::locale AND status = 'published' GROUP BY unit_id, named.slug ORDER BY total DESC`;
  const documents = await db.$queryRaw<Counted[]>`
    SELECT d.id, d.slug, count(*)::int AS total
    FROM document d JOIN citation c ON c.document_id = d.id JOIN translation t USING (article_id)
    WHERE t.locale = ${locale}::locale AND t.status = 'published' GROUP BY d.id ORDER BY total DESC`;
  const people = await db.$queryRaw<Counted[]>`
    SELECT '' AS id, person_slug AS slug, count(DISTINCT article_id)::int AS total
    FROM credit JOIN translation t USING (article_id)
    WHERE locale = ${locale}::locale AND status = 'published' GROUP BY person_slug ORDER BY total DESC`;
  return {
    person: ends(people).busiest,
    documents: { busiest: ends(documents).busiest, total: documents.length },
    sections: ends(sections),
    units: ends(units),
    total: sections.reduce((sum, { total }) => sum + total, 0),
    stories: await db.$queryRaw<SampleStory[]>`
      SELECT article_id AS "articleId", section_id AS "sectionId", slug, title, published_at AS at FROM translation
      WHERE locale = ${locale}::locale AND status = 'published' ORDER BY md5(id::text) LIMIT ${stories}`,
  };
}
