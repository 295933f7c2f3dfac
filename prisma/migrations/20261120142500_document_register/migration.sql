-- Numbers of documents begin anew every year: a document is its number and the year of its date, and no longer its number
-- alone. Every row that exists stays what it is. Readers get a register of documents; what it is ordered and found by is
-- kept here, whoever writes the rows.

CREATE FUNCTION document_slug(number_key text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(nullif(trim(BOTH '-' FROM regexp_replace(lower(number_key), '[^a-z0-9]+', '-', 'g')), ''), 'van-ban')
$$;

-- The same letters as lib/text/document-kind.ts, without marks.
CREATE FUNCTION document_kind(number_key text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT known.kind FROM regexp_matches(number_key, '/([A-Z]+)', 'g') WITH ORDINALITY AS part (letters, place)
  JOIN (VALUES
    ('NQ', 'resolution'), ('QD', 'decision'), ('CT', 'directive'), ('QC', 'regulation'), ('QYD', 'rules'),
    ('TC', 'communique'), ('TB', 'notice'), ('HD', 'guidance'), ('CTR', 'programme'), ('KH', 'plan'), ('PA', 'scheme'),
    ('DA', 'project'), ('BC', 'report'), ('BB', 'minutes'), ('TTR', 'submission'), ('CV', 'letter'),
    ('BGN', 'memorandum'), ('TTH', 'agreement'), ('GM', 'invitation'), ('ND', 'decree'), ('TT', 'circular')
  ) AS known (letters, kind) ON known.letters = part.letters[1]
  ORDER BY part.place LIMIT 1
$$;

DROP INDEX "document_number_key_key";

ALTER TABLE "document"
ADD COLUMN "year" SMALLINT NOT NULL GENERATED ALWAYS AS (coalesce(extract(year FROM "date")::smallint, 0::smallint)) STORED,
ADD COLUMN "kind" TEXT GENERATED ALWAYS AS (document_kind("number_key")) STORED,
ADD COLUMN "number_slug" TEXT GENERATED ALWAYS AS (document_slug("number_key")) STORED,
ADD COLUMN "slug" VARCHAR(120) NOT NULL DEFAULT '',
ADD COLUMN "in_vi" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "in_en" BOOLEAN NOT NULL DEFAULT false;

CREATE UNIQUE INDEX "document_number_key_year_key" ON "document"("number_key", "year");
CREATE INDEX "document_number_slug_idx" ON "document"("number_slug");

-- Two numbers can have one slug ("20/KH-1" and "20-KH/1"): the later one gets a number behind it.
CREATE FUNCTION keep_document_slug() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := document_slug(NEW."number_key") || coalesce('-' || extract(year FROM NEW."date")::int, '');
  again int := 1;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."slug" <> '' AND NEW."slug" = OLD."slug"
      AND wanted = document_slug(OLD."number_key") || coalesce('-' || extract(year FROM OLD."date")::int, '') THEN
      RETURN NEW;
    END IF;
  END IF;
  NEW."slug" := wanted;
  WHILE EXISTS (SELECT FROM document WHERE "slug" = NEW."slug" AND "id" <> NEW."id") LOOP
    again := again + 1;
    NEW."slug" := wanted || '-' || again;
  END LOOP;
  RETURN NEW;
END $$;

CREATE TRIGGER "document_slug" BEFORE INSERT OR UPDATE OF "number_key", "date", "slug" ON "document"
  FOR EACH ROW EXECUTE FUNCTION keep_document_slug();

DO $$
DECLARE
  row_id uuid;
BEGIN
  FOR row_id IN SELECT "id" FROM document ORDER BY "id" LOOP
    UPDATE document SET "slug" = '' WHERE "id" = row_id;
  END LOOP;
END $$;

CREATE UNIQUE INDEX "document_slug_key" ON "document"("slug");

-- The register of a language is read along these, newest first.
CREATE INDEX "document_in_vi_idx" ON "document"("date" DESC NULLS LAST, "number_key", "id") WHERE "in_vi";
CREATE INDEX "document_in_en_idx" ON "document"("date" DESC NULLS LAST, "number_key", "id") WHERE "in_en";
CREATE INDEX "document_kind_in_vi_idx" ON "document"("kind", "date" DESC NULLS LAST, "number_key", "id") WHERE "in_vi";
CREATE INDEX "document_kind_in_en_idx" ON "document"("kind", "date" DESC NULLS LAST, "number_key", "id") WHERE "in_en";

-- Small enough to count along.
CREATE INDEX "document_kinds_in_vi_idx" ON "document"("kind") WHERE "in_vi";
CREATE INDEX "document_kinds_in_en_idx" ON "document"("kind") WHERE "in_en";

CREATE FUNCTION keep_document_public(cited uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE document d SET "in_vi" = public."vi", "in_en" = public."en"
  FROM (
    SELECT k."id", coalesce(bool_or(t."locale" = 'vi'), false) AS "vi", coalesce(bool_or(t."locale" = 'en'), false) AS "en"
    FROM unnest(cited) AS k ("id")
    LEFT JOIN citation c ON c."document_id" = k."id"
    LEFT JOIN translation t ON t."article_id" = c."article_id" AND t."status" = 'published'
    GROUP BY k."id"
  ) public
  WHERE d."id" = public."id" AND (d."in_vi", d."in_en") IS DISTINCT FROM (public."vi", public."en")
$$;

CREATE FUNCTION citation_document_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_document_public(ARRAY[CASE TG_OP WHEN 'DELETE' THEN OLD."document_id" ELSE NEW."document_id" END]);
  RETURN NULL;
END $$;

CREATE FUNCTION translation_document_public() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  cited uuid[] := (SELECT array_agg("document_id" ORDER BY "document_id") FROM citation
    WHERE "article_id" = CASE TG_OP WHEN 'DELETE' THEN OLD."article_id" ELSE NEW."article_id" END);
BEGIN
  IF cited IS NOT NULL THEN
    PERFORM keep_document_public(cited);
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction: a save takes all citations away and puts them back.
CREATE CONSTRAINT TRIGGER "citation_document_public" AFTER INSERT OR DELETE OR UPDATE ON "citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION citation_document_public();
CREATE CONSTRAINT TRIGGER "translation_document_public" AFTER INSERT OR DELETE OR UPDATE OF "status" ON "translation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION translation_document_public();

SELECT keep_document_public(array_agg("id" ORDER BY "id")) FROM document HAVING count(*) > 0;

-- Pages of the register are made from `document:<id>` and `documents`.
CREATE OR REPLACE FUNCTION content_translation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was translation := OLD;
  now_is translation := NEW;
  at translation := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF content_all_noted() THEN
    RETURN NULL;
  END IF;
  IF coalesce(was."status", 'draft') = 'draft' AND coalesce(now_is."status", 'draft') = 'draft' THEN
    RETURN NULL;
  END IF;
  IF (was."status", was."slug", was."section_id", was."published_revision_id", was."published_at", was."republished_at", was."withdrawn_at")
    IS NOT DISTINCT FROM
    (now_is."status", now_is."slug", now_is."section_id", now_is."published_revision_id", now_is."published_at", now_is."republished_at", now_is."withdrawn_at") THEN
    RETURN NULL;
  END IF;
  PERFORM content_changed('article:' || at."article_id");
  PERFORM content_changed('article:' || "article_id") FROM related_news WHERE "related_id" = at."article_id";
  IF was."status" = 'published' AND now_is."status" IS DISTINCT FROM 'published' THEN
    PERFORM content_changed('text:' || at."article_id" || ':' || at."locale");
  END IF;
  IF (was."status", was."section_id", was."published_at") IS DISTINCT FROM (now_is."status", now_is."section_id", now_is."published_at") THEN
    PERFORM content_changed('news:' || at."locale", 'section:' || was."section_id" || ':' || at."locale", 'section:' || now_is."section_id" || ':' || at."locale");
    PERFORM content_changed('unit:' || "unit_id" || ':' || at."locale") FROM article_unit WHERE "article_id" = at."article_id";
    PERFORM content_changed('document:' || "document_id", 'documents') FROM citation WHERE "article_id" = at."article_id";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION content_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb;
BEGIN
  IF content_all_noted() THEN
    RETURN NULL;
  END IF;
  FOREACH part IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)] ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END LOOP
    IF is_public((part ->> 'article_id')::uuid) THEN
      PERFORM content_changed('article:' || (part ->> 'article_id'));
      IF TG_TABLE_NAME = 'article_unit' THEN
        PERFORM content_changed('unit:' || (part ->> 'unit_id') || ':vi', 'unit:' || (part ->> 'unit_id') || ':en');
      ELSIF TG_TABLE_NAME = 'citation' THEN
        PERFORM content_changed('document:' || (part ->> 'document_id'), 'documents');
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION content_document_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM content_changed('article:' || "article_id", 'document:' || NEW."id", 'documents')
    FROM citation WHERE "document_id" = NEW."id" AND is_public("article_id");
  RETURN NULL;
END $$;

DROP TRIGGER "document_content" ON "document";
CREATE TRIGGER "document_content" AFTER UPDATE ON "document" FOR EACH ROW
  WHEN ((OLD."number", OLD."date", OLD."slug") IS DISTINCT FROM (NEW."number", NEW."date", NEW."slug"))
  EXECUTE FUNCTION content_document_changed();
