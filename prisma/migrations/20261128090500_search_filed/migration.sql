-- Where and when a text was published, as numbers that the index of words holds too: with a word that most texts have,
-- only those of a year, a section, a unit or the last months are looked at.
ALTER TABLE "search_entry" ADD COLUMN "filed" INTEGER[] NOT NULL DEFAULT '{}';

-- A month, counted from the year 0.
CREATE FUNCTION search_month(at timestamptz) RETURNS int
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN extract(year FROM at AT TIME ZONE 'UTC')::int * 12 + extract(month FROM at AT TIME ZONE 'UTC')::int;

-- A section or a unit, by the end of its id, which chance made. Who asks compares the whole id too.
CREATE FUNCTION search_place(id uuid) RETURNS int
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ('x' || right(id::text, 8))::bit(32)::int;

-- A school year is told from a month by being less than zero.
CREATE FUNCTION search_filed(section uuid, units uuid[], school_year int, at timestamptz) RETURNS int[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY[search_month(at), search_place(section)]
    || CASE WHEN school_year IS NULL THEN '{}'::int[] ELSE ARRAY[-school_year] END
    || ARRAY(SELECT search_place(unit) FROM unnest(units) AS unit);

-- The entries of an article as they shall be, filed.
CREATE OR REPLACE FUNCTION search_entries(article uuid) RETURNS SETOF search_entry
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT t."id", t."article_id", t."locale", t."section_id", filing."units", a."school_year", t."published_at",
      search_vector(t."locale", title."words"),
      folded."title" || search_pairs(folded."title"),
      setweight(search_vector(t."locale", title."words"), 'A') || setweight(search_vector(t."locale", sapo."words"), 'B')
        || search_vector(t."locale", body."words"),
      folded."all" || CASE WHEN octet_length(body."words") < 200000 THEN search_pairs(folded."all") ELSE '' END,
      search_filed(t."section_id", filing."units", a."school_year", t."published_at")
    FROM translation t
    JOIN article a ON a."id" = t."article_id"
    JOIN revision r ON r."id" = t."published_revision_id"
    CROSS JOIN LATERAL (
      SELECT array_agg(u."unit_id" ORDER BY u."position") AS "units" FROM article_unit u WHERE u."article_id" = t."article_id") filing
    CROSS JOIN LATERAL (SELECT search_words(r."title", true) AS "words" OFFSET 0) title
    CROSS JOIN LATERAL (SELECT search_words(r."sapo", true) AS "words" OFFSET 0) sapo
    CROSS JOIN LATERAL (
      SELECT search_words(left(concat_ws(E'\n', search_beside(a, r, t."locale"), search_body(r."body")), 100000), true) AS "words" OFFSET 0) body
    CROSS JOIN LATERAL (
      SELECT v."title", setweight(v."title", 'A') || setweight(search_vector(t."locale", fold(sapo."words")), 'B')
        || search_vector(t."locale", fold(body."words")) AS "all"
      FROM (SELECT search_vector(t."locale", fold(title."words")) AS "title" OFFSET 0) v OFFSET 0) folded
    WHERE t."article_id" = article AND t."status" = 'published';
  END;

CREATE OR REPLACE FUNCTION search_refresh(article uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entry e WHERE e."article_id" = article
    AND NOT EXISTS (SELECT FROM translation t WHERE t."id" = e."translation_id" AND t."status" = 'published');
  INSERT INTO search_entry SELECT * FROM search_entries(article)
    ON CONFLICT ("translation_id") DO UPDATE SET
      "article_id" = excluded."article_id", "section_id" = excluded."section_id", "unit_ids" = excluded."unit_ids",
      "school_year" = excluded."school_year", "published_at" = excluded."published_at",
      "title_exact" = excluded."title_exact", "title_folded" = excluded."title_folded",
      "exact" = excluded."exact", "folded" = excluded."folded", "filed" = excluded."filed";
END $$;

CREATE OR REPLACE FUNCTION search_index(wanted boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['vi', 'en'] LOOP
    EXECUTE format('DROP INDEX IF EXISTS %I', 'search_entry_' || language || '_idx');
    IF wanted THEN
      EXECUTE format('CREATE INDEX %I ON search_entry USING GIN ("title_exact", "title_folded", "exact", "folded", "filed") WITH (fastupdate = off) WHERE "locale" = %L',
        'search_entry_' || language || '_idx', language);
    END IF;
  END LOOP;
END $$;

SELECT search_index(false);

UPDATE "search_entry" SET "filed" = search_filed("section_id", "unit_ids", "school_year", "published_at");

SELECT search_index(true);
