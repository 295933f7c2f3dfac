-- Every translation that was ever public has a number within its language, given at its first publication and kept. Sitemap
-- file n of a language holds the numbers from 10000 (n - 1) + 1 to 10000 n: a new story changes only the last file.

ALTER TABLE "translation" ADD COLUMN "public_number" INTEGER;

CREATE SEQUENCE "public_number_vi" AS integer;
CREATE SEQUENCE "public_number_en" AS integer;

UPDATE "translation" SET "public_number" = numbered."number"
  FROM (SELECT "id", row_number() OVER (PARTITION BY "locale" ORDER BY "published_at", "id") AS "number"
    FROM "translation" WHERE "status" <> 'draft') numbered
  WHERE numbered."id" = "translation"."id";

SELECT setval('public_number_vi', max("public_number")) FROM "translation" WHERE "locale" = 'vi' HAVING max("public_number") IS NOT NULL;
SELECT setval('public_number_en', max("public_number")) FROM "translation" WHERE "locale" = 'en' HAVING max("public_number") IS NOT NULL;

CREATE UNIQUE INDEX "translation_locale_public_number_key" ON "translation"("locale", "public_number");

CREATE FUNCTION translation_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."public_number" := nextval('public_number_' || NEW."locale");
  RETURN NEW;
END $$;

CREATE TRIGGER "translation_number" BEFORE INSERT OR UPDATE ON "translation" FOR EACH ROW
  WHEN (NEW."status" <> 'draft' AND NEW."public_number" IS NULL) EXECUTE FUNCTION translation_number();

-- As before; besides, what touches an article touches the sitemap files that hold its translations.
CREATE OR REPLACE FUNCTION content_changed(VARIADIC tags text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  change uuid := nullif(current_setting('ban_tin.change', true), '')::uuid;
  noted int := coalesce(nullif(current_setting('ban_tin.noted', true), ''), '0')::int;
  added int;
BEGIN
  IF noted > 100 THEN
    RETURN;
  END IF;
  IF change IS NULL THEN
    change := gen_random_uuid();
    PERFORM set_config('ban_tin.change', change::text, true);
  END IF;
  INSERT INTO content_change ("mark", "tag")
    SELECT DISTINCT change, CASE WHEN noted = 100 THEN '*' ELSE tag END FROM (
      SELECT tag FROM unnest(tags) AS tag WHERE tag IS NOT NULL
      UNION ALL
      SELECT 'sitemap:' || t."locale" || ':' || ((t."public_number" - 1) / 10000 + 1)
      FROM unnest(tags) AS tag
      JOIN translation t ON t."article_id" = CASE WHEN tag ~ '^article:[0-9a-f]{8}-' THEN substr(tag, 9)::uuid END
      WHERE t."public_number" IS NOT NULL) touched
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  IF added > 0 THEN
    PERFORM set_config('ban_tin.noted', CASE WHEN noted = 100 THEN 101 ELSE least(noted + added, 100) END::text, true),
      set_config('ban_tin.raised', '', true);
  END IF;
END $$;
