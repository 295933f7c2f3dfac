-- What readers find: one row for each published text, made anew by the database itself when a transaction that changed
-- anything of it commits. See docs/decisions on search.

CREATE TABLE "search_entry" (
    "translation_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "section_id" UUID NOT NULL,
    "unit_ids" UUID[],
    "school_year" SMALLINT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "title_exact" tsvector NOT NULL,
    "title_folded" tsvector NOT NULL,
    "exact" tsvector NOT NULL,
    "folded" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("translation_id")
);

CREATE TABLE "search_term" (
    "locale" "locale" NOT NULL,
    "exact" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("locale","exact")
);

CREATE TABLE "search_due" (
    "article_id" UUID NOT NULL,

    CONSTRAINT "search_due_pkey" PRIMARY KEY ("article_id")
);

CREATE INDEX "search_entry_article_id_idx" ON "search_entry"("article_id");

CREATE INDEX "search_term_folded_idx" ON "search_term" USING GIN ("folded" gin_trgm_ops);

ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Vectors of whole texts lie outside the rows, so that many rows can be looked at quickly; the titles' stay inside.
ALTER TABLE "search_entry" SET (toast_tuple_target = 1024);

-- The words of a text in lower case, one space between, with the tone where the older spelling puts it (hoà → hòa,
-- uỷ → ủy). A day, a month of a year, a school year, a document number is one word, however it is written:
--   30/6/2023, ngày 30 tháng 6 năm 2023, 30 June 2023   d2023x6x30
--   20/11, ngày 20 tháng 11, 20 November                d11x20
--   tháng 6/2023, June 2023                             m2023x6
--   2023–2024                                           y2023x2024
--   200/KH-ĐHBN                                         n200xxkhxđhbn
-- `spelt` adds what such a word is made of, so that the 30th is found by its month and its year too. Anything but Latin
-- letters, letters of other scripts, and digits parts words; so neither text nor query holds an operator afterwards.
CREATE FUNCTION search_words(value text, spelt boolean) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t text := lower(normalize(value, NFC) COLLATE "vi-x-icu");
  day CONSTANT text := '0?([1-9]|[12][0-9]|3[01])';
  month CONSTANT text := '0?([1-9]|1[0-2])';
  year CONSTANT text := '((?:19|20)[0-9]{2})';
  names CONSTANT text[] := ARRAY['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  name CONSTANT text := '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)((?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?)\.?';
  nth CONSTANT text := '(?:st|nd|rd|th)?';
  thang CONSTANT text := '(th[áa]ng)';
  letters CONSTANT text := 'a-z\u00c0-\u024f\u1e00-\u1eff';
  -- Nothing that makes the number part of a longer one, nor of a word made here before.
  before CONSTANT text := '(^|[^0-9a-z/.-])';
  past CONSTANT text := '(?![0-9])';
BEGIN
  IF t ~ '[ou][àáảãạèéẻẽẹỳýỷỹỵ]' THEN
    t := regexp_replace(normalize(t, NFD), '(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![a-z\u0111\u0300-\u036f])', '\1\3\2', 'g');
    t := normalize(regexp_replace(t, '(^|[^q])(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![a-z\u0111\u0300-\u036f])', '\1\2\4\3', 'g'), NFC);
  END IF;
  IF t ~ '[0-9]' THEN
    t := translate(t, E'\n\t\u00a0\u202f\u2010\u2011\u2012\u2013\u2014\u2212', '    ------');
    IF t ~ ('[0-9] ?/ ?[0-9/ ]*[' || letters || ']') THEN
      t := regexp_replace(t, '(^|[^0-9a-z/])0*([0-9]{1,5}) ?/ ?(?:' || year || ' ?/ ?)?([' || letters || ']+(?:-[0-9' || letters || ']+)+)',
        '\1 n\2x\3x\4 ' || CASE WHEN spelt THEN '\2 \3 \4 ' ELSE '' END, 'g');
      FOR hyphen IN 1..8 LOOP
        EXIT WHEN t !~ ' n[0-9]+x[^ -]*-';
        t := regexp_replace(t, '( n[0-9]+x[^ -]*)-', '\1x', 'g');
      END LOOP;
    END IF;
    t := regexp_replace(t, before || day || ' ?[/.-] ?' || month || ' ?[/.-] ?' || year || past,
      '\1 d\4x\3x\2 ' || CASE WHEN spelt THEN 'd\3x\2 m\4x\3 \4 ' ELSE '' END, 'g');
    IF t ~ '(19|20)[0-9]{2}-[0-9]{1,2}-[0-9]' THEN
      t := regexp_replace(t, before || year || '-' || month || '-' || day || past,
        '\1 d\2x\3x\4 ' || CASE WHEN spelt THEN 'd\3x\4 m\2x\3 \2 ' ELSE '' END, 'g');
    END IF;
    t := regexp_replace(t, before || year || ' ?[/-] ?' || year || past,
      '\1 y\2x\3 ' || CASE WHEN spelt THEN '\2 \3 ' ELSE '' END, 'g');
    t := regexp_replace(t, before || month || ' ?[/-] ?' || year || '(?![0-9/])',
      '\1 m\3x\2 ' || CASE WHEN spelt THEN '\2 \3 ' ELSE '' END, 'g');
    t := regexp_replace(t, before || day || '/' || month || '(?![0-9/])',
      '\1 d\3x\2 ' || CASE WHEN spelt THEN '\2 \3 ' ELSE '' END, 'g');
    IF t ~ thang THEN
      t := regexp_replace(t, before || day || ' +' || thang || ' +' || month || '(?:,? +n[ăa]m +| ?[/-] ?| +)' || year || past,
        '\1 d\5x\4x\2 ' || CASE WHEN spelt THEN 'd\4x\2 \3 \4 m\5x\4 \5 ' ELSE '' END, 'g');
      t := regexp_replace(t, before || day || ' +' || thang || ' +m([0-9]{4})x([0-9]+) ',
        '\1 d\4x\5x\2 ' || CASE WHEN spelt THEN 'd\5x\2 \3 m\4x\5 ' ELSE '' END, 'g');
      t := regexp_replace(t, thang || ' +m([0-9]{4}x[0-9]+) ', CASE WHEN spelt THEN '\1 m\2 ' ELSE 'm\2 ' END, 'g');
      t := regexp_replace(t, thang || ' +' || month || '(?:,? +n[ăa]m +| +)' || year || past,
        CASE WHEN spelt THEN '\1 \2 m\3x\2 \3 ' ELSE 'm\3x\2 ' END, 'g');
      t := regexp_replace(t, before || day || ' +' || thang || ' +' || month || past,
        '\1 d\4x\2 ' || CASE WHEN spelt THEN '\2 \3 \4 ' ELSE '' END, 'g');
    END IF;
    IF t ~ '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)' THEN
      t := regexp_replace(t, before || day || nth || '(?: of)? +' || name || ',? +' || year || past,
        '\1 d\5x@\3@x\2 ' || CASE WHEN spelt THEN 'd@\3@x\2 \3\4 m\5x@\3@ \5 ' ELSE '' END, 'g');
      t := regexp_replace(t, '(^|[^a-z@])' || name || ' +' || day || nth || ',? +' || year || past,
        '\1 d\5x@\2@x\4 ' || CASE WHEN spelt THEN 'd@\2@x\4 \2\3 m\5x@\2@ \5 ' ELSE '' END, 'g');
      t := regexp_replace(t, '(^|[^a-z@])' || name || ',? +' || year || past,
        '\1 m\4x@\2@ ' || CASE WHEN spelt THEN '\2\3 \4 ' ELSE '' END, 'g');
      t := regexp_replace(t, before || day || nth || '(?: of)? +' || name || '(?![a-z@])',
        '\1 d@\3@x\2 ' || CASE WHEN spelt THEN '\2 \3\4 ' ELSE '' END, 'g');
      t := regexp_replace(t, '(^|[^a-z@])' || name || ' +' || day || nth || '(?![0-9a-z@])',
        '\1 d@\2@x\4 ' || CASE WHEN spelt THEN '\2\3 \4 ' ELSE '' END, 'g');
      FOR number IN 1..12 LOOP
        t := replace(t, '@' || names[number] || '@', number::text);
      END LOOP;
    END IF;
  END IF;
  RETURN trim(regexp_replace(t, '[^0-9a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+', ' ', 'g'));
END $$;

-- Words as they count in a language: in English the stem, without what every sentence has; in Vietnamese as they are.
CREATE FUNCTION search_vector(locale locale, words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE locale WHEN 'en' THEN to_tsvector('pg_catalog.english'::regconfig, words) ELSE to_tsvector('pg_catalog.simple'::regconfig, words) END;

-- Words that stand beside each other, as one: `hoi+nghi`. A Vietnamese word is mostly two syllables; so it is found as quickly as one.
CREATE FUNCTION search_pairs(words tsvector) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(array_to_tsvector(array_agg(DISTINCT beside."pair")), '')
    FROM (
      SELECT word."lexeme" || '+' || lead(word."lexeme") OVER (ORDER BY place) AS "pair"
      FROM unnest(words) AS word, unnest(word."positions") AS place) AS beside
    WHERE beside."pair" IS NOT NULL AND octet_length(beside."pair") < 200
  );

-- The words of a body, as plainText of lib/text/excerpt.ts has them.
CREATE FUNCTION search_body(body jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(string_agg(line."words", E'\n' ORDER BY line."place"), '')
    FROM (
      SELECT block."place", string_agg(coalesce(part."node" ->> 'text', ' '), '' ORDER BY part."place") AS "words"
      FROM jsonb_path_query(body, 'strict $.** ? (@.type == "paragraph" || @.type == "heading")') WITH ORDINALITY AS block ("node", "place"),
        jsonb_array_elements(block."node" -> 'content') WITH ORDINALITY AS part ("node", "place")
      GROUP BY block."place") AS line
  );

-- What stands beside a text in its language, and is found by: captions, documents, people, attachments.
CREATE FUNCTION search_beside(article article, revision revision, locale locale) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN concat_ws(E'\n', revision."event_place",
    (SELECT string_agg(d."number", E'\n' ORDER BY c."position") FROM citation c JOIN document d ON d."id" = c."document_id" WHERE c."article_id" = article."id"),
    (SELECT string_agg(c."person", E'\n' ORDER BY c."position") FROM credit c WHERE c."article_id" = article."id"),
    (SELECT string_agg(CASE locale WHEN 'en' THEN f."title_en" ELSE f."title_vi" END, E'\n') FROM attachment f WHERE f."article_id" = article."id"),
    (SELECT string_agg(m."caption", E'\n') FROM media_text m WHERE m."locale" = locale AND m."caption" <> '' AND m."media_id" IN (
      SELECT article."lead_media_id"
      UNION ALL SELECT g."media_id" FROM gallery_item g WHERE g."article_id" = article."id"
      UNION ALL SELECT b."media_id" FROM revision_media b WHERE b."revision_id" = revision."id")));

-- The entries of an article as they shall be: from what is published of it. A text of a hundred thousand characters is
-- searched by its beginning, and one whose pairs would not fit a vector by its words alone.
CREATE FUNCTION search_entries(article uuid) RETURNS SETOF search_entry
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT t."id", t."article_id", t."locale", t."section_id",
      (SELECT array_agg(u."unit_id" ORDER BY u."position") FROM article_unit u WHERE u."article_id" = t."article_id"),
      a."school_year", t."published_at",
      search_vector(t."locale", title."words"),
      folded."title" || search_pairs(folded."title"),
      setweight(search_vector(t."locale", title."words"), 'A') || setweight(search_vector(t."locale", sapo."words"), 'B')
        || search_vector(t."locale", body."words"),
      folded."all" || CASE WHEN octet_length(body."words") < 200000 THEN search_pairs(folded."all") ELSE '' END
    FROM translation t
    JOIN article a ON a."id" = t."article_id"
    JOIN revision r ON r."id" = t."published_revision_id"
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

-- Words and pairs of words of a headline and its sapo, with their marks: what a misspelt query may have meant. Kept when
-- the text goes; what is offered to a reader is looked for in what is published first.
CREATE FUNCTION search_learn(articles uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_term ("locale", "exact", "folded")
  SELECT found."locale", found."exact", fold(found."exact") FROM (
    SELECT DISTINCT text."locale", word."exact" FROM (
      SELECT t."locale", search_words(part."value", false) AS "words"
      FROM translation t JOIN revision r ON r."id" = t."published_revision_id",
        unnest(ARRAY[r."title", r."sapo"]) AS part ("value")
      WHERE t."article_id" = ANY (articles) AND t."status" = 'published') AS text,
      LATERAL (
        SELECT CASE two WHEN 1 THEN one."word" ELSE one."word" || ' ' || one."next" END AS "exact"
        FROM (
          SELECT "word", lead("word") OVER (ORDER BY "place") AS "next"
          FROM string_to_table(text."words", ' ') WITH ORDINALITY AS w ("word", "place")) AS one, generate_series(1, 2) AS two
        WHERE one."word" !~ '[0-9]' AND (two = 1 OR one."next" !~ '[0-9]')) AS word) AS found
  WHERE length(found."exact") BETWEEN 2 AND 60
    AND NOT EXISTS (SELECT FROM search_term known WHERE known."locale" = found."locale" AND known."exact" = found."exact")
  ORDER BY found."locale", found."exact"
  ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION search_refresh(article uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entry e WHERE e."article_id" = article
    AND NOT EXISTS (SELECT FROM translation t WHERE t."id" = e."translation_id" AND t."status" = 'published');
  INSERT INTO search_entry SELECT * FROM search_entries(article)
    ON CONFLICT ("translation_id") DO UPDATE SET
      "article_id" = excluded."article_id", "section_id" = excluded."section_id", "unit_ids" = excluded."unit_ids",
      "school_year" = excluded."school_year", "published_at" = excluded."published_at",
      "title_exact" = excluded."title_exact", "title_folded" = excluded."title_folded",
      "exact" = excluded."exact", "folded" = excluded."folded";
END $$;

-- Whatever changes an article notes it; when the transaction commits, its entries are made anew, once. Who writes very
-- many sets `ban_tin.search_later`, and calls search_catch_up in the end.
CREATE FUNCTION search_settle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('ban_tin.search_later', true) = 'on' THEN
    RETURN NULL;
  END IF;
  DELETE FROM search_due WHERE "article_id" = NEW."article_id";
  IF FOUND THEN
    PERFORM search_refresh(NEW."article_id"), search_learn(ARRAY[NEW."article_id"]);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "search_due_settles" AFTER INSERT OR UPDATE ON "search_due"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_settle();

CREATE FUNCTION search_note_translation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_due VALUES (NEW."article_id") ON CONFLICT ("article_id") DO UPDATE SET "article_id" = excluded."article_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "translation_search_added" AFTER INSERT ON "translation" FOR EACH ROW
  WHEN (NEW."status" = 'published') EXECUTE FUNCTION search_note_translation();

-- A change of the section is one of the article, which the database carries over to its texts.
CREATE TRIGGER "translation_search" AFTER UPDATE ON "translation" FOR EACH ROW
  WHEN ((OLD."status", OLD."published_revision_id", OLD."published_at", OLD."section_id")
    IS DISTINCT FROM (NEW."status", NEW."published_revision_id", NEW."published_at", NEW."section_id")
    AND (OLD."status" = 'published' OR NEW."status" = 'published'))
  EXECUTE FUNCTION search_note_translation();

CREATE FUNCTION search_note() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  INSERT INTO search_due
    SELECT "article_id" FROM translation WHERE "article_id" = (changed ->> TG_ARGV[0])::uuid AND "status" = 'published' LIMIT 1
    ON CONFLICT ("article_id") DO UPDATE SET "article_id" = excluded."article_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "article_search" AFTER UPDATE ON "article" FOR EACH ROW
  WHEN ((OLD."lead_media_id", OLD."school_year") IS DISTINCT FROM (NEW."lead_media_id", NEW."school_year"))
  EXECUTE FUNCTION search_note('id');

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['article_unit', 'credit', 'gallery_item', 'attachment', 'citation'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION search_note(''article_id'')', name || '_search', name);
  END LOOP;
END $$;

CREATE FUNCTION search_note_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_due SELECT c."article_id" FROM citation c WHERE c."document_id" = NEW."id" ORDER BY 1 ON CONFLICT ("article_id") DO UPDATE SET "article_id" = excluded."article_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "document_search" AFTER UPDATE ON "document" FOR EACH ROW
  WHEN (OLD."number" IS DISTINCT FROM NEW."number") EXECUTE FUNCTION search_note_document();

CREATE FUNCTION search_note_caption() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  photo uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."media_id" ELSE NEW."media_id" END;
BEGIN
  INSERT INTO search_due SELECT shown."article_id" FROM (
    SELECT "id" AS "article_id" FROM article WHERE "lead_media_id" = photo
    UNION SELECT "article_id" FROM gallery_item WHERE "media_id" = photo
    UNION SELECT t."article_id" FROM revision_media b JOIN translation t ON t."published_revision_id" = b."revision_id" WHERE b."media_id" = photo
  ) AS shown WHERE is_public(shown."article_id") ORDER BY 1 ON CONFLICT ("article_id") DO UPDATE SET "article_id" = excluded."article_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "media_text_search" AFTER INSERT OR UPDATE OR DELETE ON "media_text" FOR EACH ROW EXECUTE FUNCTION search_note_caption();

-- One index a language: the words of the other are not in the way. Partial, which Prisma's schema cannot say. Without a
-- list of pending words, which every search would read through.
CREATE FUNCTION search_index(wanted boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['vi', 'en'] LOOP
    EXECUTE format('DROP INDEX IF EXISTS %I', 'search_entry_' || language || '_idx');
    IF wanted THEN
      EXECUTE format('CREATE INDEX %I ON search_entry USING GIN ("title_exact", "title_folded", "exact", "folded") WITH (fastupdate = off) WHERE "locale" = %L',
        'search_entry_' || language || '_idx', language);
    END IF;
  END LOOP;
END $$;

-- Makes the entries of all articles that are due; of many, without the indexes, which are made quicker afterwards.
CREATE FUNCTION search_catch_up() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  due uuid[];
  many boolean;
BEGIN
  WITH taken AS (DELETE FROM search_due RETURNING "article_id")
  SELECT coalesce(array_agg("article_id"), '{}'), count(*) > 200 INTO due, many FROM taken;
  IF many THEN
    PERFORM search_index(false);
  END IF;
  PERFORM search_refresh("id") FROM (SELECT "id" FROM article WHERE "id" = ANY (due) ORDER BY "published_at", "id") AS article;
  PERFORM search_learn(due);
  IF many THEN
    PERFORM search_index(true);
  END IF;
  RETURN cardinality(due);
END $$;

SELECT search_index(true);

-- What was published before there was search.
SET LOCAL ban_tin.search_later = 'on';
INSERT INTO search_due SELECT DISTINCT "article_id" FROM translation WHERE "status" = 'published';
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
SELECT search_catch_up();
SET LOCAL ban_tin.search_later = 'off';
