-- Everybody who is credited has a page. A person is a name without marks and case: the part of an address made from it.
CREATE FUNCTION person_slug(person text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT left(trim(BOTH '-' FROM regexp_replace(regexp_replace(fold(person), '[''‘’ʼ]', '', 'g'), '[^a-z0-9]+', '-', 'g')), 120)
$$;

ALTER TABLE "credit" ADD COLUMN "person_slug" TEXT GENERATED ALWAYS AS (person_slug("person")) STORED;

-- With the article, so that a person's articles are read from the index alone.
CREATE INDEX "credit_person_slug_article_id_idx" ON "credit"("person_slug", "article_id");

-- Pages of people are made from `person:<slug>`.
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
    PERFORM content_changed('person:' || "person_slug") FROM credit WHERE "article_id" = at."article_id" AND "person_slug" <> '';
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
      ELSIF TG_TABLE_NAME = 'credit' AND part ->> 'person_slug' <> '' THEN
        PERFORM content_changed('person:' || (part ->> 'person_slug'));
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
