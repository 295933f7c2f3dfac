import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

const { sql } = Prisma;

/** How much each thing that two stories share brings them together; likeness of words is 0 to 1. */
const weight = { document: 6, unit: 1.5, section: 1, schoolYear: 0.5, event: 1, words: 30 } as const;

const weigh = (of: keyof typeof weight): Prisma.Sql => sql`${weight[of]}::float8`;

/** So many stories are looked at of each kind, and for each pair and each three words of the headline. */
const reach = 60;
const reachOfPair = 12;
const reachOfRun = 25;

/** So many words of a headline are looked up, and of a body those that come most often are compared. */
const headlineWords = 14;
const bodyWords = 40;

/** Two events within so many days belong to one occasion. */
const eventDays = 31;

/** A suggestion as the database ranks it, with all that it shares; `pairs` are words as the index has them, best first. */
export type SuggestionRow = {
  id: string;
  score: number;
  documents: string[] | null;
  unitIds: string[] | null;
  section: boolean;
  schoolYear: number | null;
  event: boolean;
  /** How much of the score the words make. */
  worded: number;
  pairs: { locale: Locale; pair: string }[] | null;
};

/** Neighbouring words of a vector, as one, each with how often it comes. */
const pairsOf = (column: Prisma.Sql) => sql`
  SELECT locale, pair, min(place) AS place, count(*)::int AS times
  FROM (
    SELECT own_text.locale, place,
      word.lexeme || '+' || lead(word.lexeme) OVER (PARTITION BY own_text.locale ORDER BY place) AS pair
    FROM own_text, unnest(${column}) AS word, unnest(word.positions) AS place) beside
  WHERE pair IS NOT NULL AND octet_length(pair) < 200
  GROUP BY locale, pair`;

/** The words of a story's texts, published or not, that are compared with those of others: pairs of neighbours. */
const terms = (articleId: string) => sql`
  own_text AS MATERIALIZED (
    SELECT t.locale, search_vector(t.locale, fold(search_words(r.title, true))) AS title,
      search_vector(t.locale, fold(search_words(left(concat_ws(E'\n', r.sapo, search_body(r.body)), 20000), true))) AS body
    FROM translation t JOIN revision r ON r.id = t.current_revision_id WHERE t.article_id = ${articleId}::uuid),
  title_term AS MATERIALIZED (
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY locale ORDER BY place) AS number FROM (${pairsOf(sql`own_text.title`)}) p) n
    WHERE number <= ${headlineWords}),
  body_term AS MATERIALIZED (
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY locale ORDER BY times DESC, place) AS number
      FROM (${pairsOf(sql`own_text.body`)}) p) n
    WHERE number <= ${bodyWords}),
  term AS MATERIALIZED (
    SELECT locale, pair, max(heft) AS heft, ('''' || pair || '''')::tsquery AS query
    FROM (
      SELECT locale, pair, 2.0 AS heft FROM title_term
      UNION ALL SELECT locale, pair, least(ln(1 + times), 1.6) FROM body_term) both_terms
    GROUP BY locale, pair)`;

/** The language stands in the statement itself: each has an index of its own. */
const titled = (locale: Locale) => sql`
  SELECT found.article_id
  FROM (
    SELECT pair AS wanted, ${reachOfPair}::int AS reach FROM title_term WHERE locale = ${locale}::locale
    UNION ALL
    SELECT pair || ''' & ''' || lead(pair) OVER (ORDER BY place), ${reachOfRun}::int
    FROM title_term WHERE locale = ${locale}::locale) asked
  CROSS JOIN LATERAL (
    SELECT e.article_id FROM search_entry e
    WHERE e.locale = ${Prisma.raw(`'${locale}'`)} AND e.title_folded @@ ('''' || asked.wanted || '''')::tsquery
    LIMIT asked.reach) found
  WHERE asked.wanted IS NOT NULL`;

const around = (condition: Prisma.Sql, locale: Locale) => {
  const stories = sql`
    SELECT t.article_id FROM translation t
    WHERE t.locale = ${locale}::locale AND t.status = 'published' AND ${condition}`;
  // As a value the time bounds the index; joined, all that is newer would be read first.
  const at = sql`(SELECT at FROM own)`;
  return sql`
    (${stories} AND t.published_at <= ${at} ORDER BY t.published_at DESC, t.id LIMIT ${reach})
    UNION ALL (${stories} AND t.published_at > ${at} ORDER BY t.published_at, t.id DESC LIMIT ${reach})`;
};

/** Public stories that may be near: only what indexes find. */
const pool = (articleId: string, locales: readonly Locale[]) => sql`
  pool AS MATERIALIZED (
    SELECT DISTINCT found.article_id FROM (
      (SELECT theirs.article_id FROM citation mine JOIN citation theirs USING (document_id)
        WHERE mine.article_id = ${articleId}::uuid LIMIT ${reach})
      UNION ALL
      SELECT near.article_id FROM article_unit mine CROSS JOIN LATERAL (
        SELECT theirs.article_id FROM article_unit theirs
        WHERE theirs.unit_id = mine.unit_id ORDER BY theirs.article_id DESC LIMIT ${reach}) near
        WHERE mine.article_id = ${articleId}::uuid
      UNION ALL ${Prisma.join(
        locales.flatMap((locale) => [
          titled(locale),
          around(sql`t.section_id = (SELECT section_id FROM own)`, locale),
          around(sql`true`, locale),
        ]),
        ' UNION ALL ',
      )}) found
    WHERE found.article_id <> ${articleId}::uuid
      AND NOT EXISTS (SELECT FROM related_news rn
        WHERE rn.article_id = ${articleId}::uuid AND rn.related_id = found.article_id)
      AND NOT EXISTS (SELECT FROM related_dismissal rd
        WHERE rd.article_id = ${articleId}::uuid AND rd.other_id = found.article_id))`;

/**
 * How much of a story's words each other story has: a word counts the more, the fewer of those looked at have
 * it, and the less, the longer the text it stands in.
 */
const likeness = (locales: readonly Locale[]) => sql`
  entry AS MATERIALIZED (
    SELECT e.article_id, e.locale, e.folded || ''::tsvector AS folded, length(e.folded)::numeric AS size
    FROM pool CROSS JOIN LATERAL (
      SELECT * FROM search_entry e WHERE e.article_id = pool.article_id AND e.locale = ANY (${[...locales]}::locale[]) LIMIT 2) e),
  shared AS MATERIALIZED (
    SELECT entry.article_id, entry.locale, entry.size, term.pair
    FROM entry JOIN term USING (locale) WHERE entry.folded @@ term.query),
  looked AS MATERIALIZED (SELECT locale, count(*)::numeric AS total, avg(size) AS usual FROM entry GROUP BY locale),
  rarity AS MATERIALIZED (
    SELECT term.locale, term.pair,
      term.heft * greatest(ln((1 + looked.total) / (0.5 + count(shared.pair))), 0) AS worth
    FROM term JOIN looked USING (locale)
    LEFT JOIN shared USING (locale, pair) GROUP BY term.locale, term.pair, term.heft, looked.total),
  worded AS MATERIALIZED (
    SELECT DISTINCT ON (article_id) article_id, locale, score FROM (
      SELECT shared.article_id, shared.locale,
        sum(rarity.worth) / (SELECT nullif(sum(every.worth), 0) FROM rarity every WHERE every.locale = shared.locale)
          / (0.4 + 0.6 * min(shared.size) / min(looked.usual)) AS score
      FROM shared JOIN rarity USING (locale, pair) JOIN looked USING (locale)
      GROUP BY shared.article_id, shared.locale) languages
    ORDER BY article_id, score DESC NULLS LAST)`;

/**
 * SQL that ranks public stories as related news of an article: by documents that both cite, units, section, school year,
 * day of the event, and the words of headlines and texts in each language in which something is written. Neither the chosen
 * nor the dismissed are among them. Looks only at what indexes find.
 * @param locales Languages in which the article has a text; with none, only those published around the same time are near.
 */
export function suggestionSql(articleId: string, locales: readonly Locale[], limit: number): Prisma.Sql {
  const spoken = locales.length > 0 ? locales : (['vi'] as const);
  return sql`
    WITH own AS MATERIALIZED (
      SELECT a.section_id, a.school_year, a.event_date, coalesce(a.published_at, a.updated_at) AS at,
        ARRAY(SELECT document_id FROM citation WHERE article_id = a.id) AS documents,
        ARRAY(SELECT unit_id FROM article_unit WHERE article_id = a.id) AS units
      FROM article a WHERE a.id = ${articleId}::uuid),
    ${terms(articleId)}, ${pool(articleId, spoken)}, ${likeness(spoken)}
    SELECT best.*,
      (SELECT array_agg(d.number ORDER BY c.position) FROM citation c JOIN document d ON d.id = c.document_id
        WHERE c.article_id = best.id AND c.document_id = ANY (own.documents)) AS documents,
      (SELECT array_agg(au.unit_id ORDER BY au.position) FROM article_unit au
        WHERE au.article_id = best.id AND au.unit_id = ANY (own.units)) AS "unitIds",
      (SELECT jsonb_agg(jsonb_build_object('locale', shared.locale, 'pair', shared.pair) ORDER BY rarity.worth DESC)
        FROM shared JOIN rarity USING (locale, pair)
        WHERE shared.article_id = best.id AND shared.locale = best."wordedIn") AS pairs
    FROM (
      SELECT a.id, a.section_id = own.section_id AS section,
        CASE WHEN a.school_year = own.school_year THEN a.school_year END AS "schoolYear",
        coalesce(abs(a.event_date - own.event_date) <= ${eventDays}, false) AS event,
        worded.locale AS "wordedIn", (${weigh('words')} * coalesce(worded.score, 0))::float8 AS worded,
        (${weigh('document')} * (SELECT count(*) FROM citation c
            WHERE c.article_id = a.id AND c.document_id = ANY (own.documents))
          + ${weigh('unit')} * (SELECT count(*) FROM article_unit au
            WHERE au.article_id = a.id AND au.unit_id = ANY (own.units))
          + CASE WHEN a.section_id = own.section_id THEN ${weigh('section')} ELSE 0 END
          + CASE WHEN a.school_year = own.school_year THEN ${weigh('schoolYear')} ELSE 0 END
          + CASE WHEN abs(a.event_date - own.event_date) <= ${eventDays} THEN ${weigh('event')} ELSE 0 END
          + ${weigh('words')} * coalesce(worded.score, 0))::float8 AS score,
        abs(extract(epoch FROM a.published_at - own.at)) AS apart
      FROM pool CROSS JOIN own JOIN article a ON a.id = pool.article_id
      LEFT JOIN worded ON worded.article_id = a.id
      WHERE EXISTS (SELECT FROM translation t WHERE t.article_id = a.id AND t.status = 'published')
      ORDER BY score DESC, apart, a.id LIMIT ${limit}) best CROSS JOIN own
    ORDER BY best.score DESC, best.apart, best.id`;
}
