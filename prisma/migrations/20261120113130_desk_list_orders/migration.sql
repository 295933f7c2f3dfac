-- The desk's list shows both languages of an article on one line and sorts by headline or by publication. Either comes from
-- two rows, which no index can order; so the database keeps them on the article, whoever writes the translations.
ALTER TABLE "article" ADD COLUMN "headline" VARCHAR(300),
ADD COLUMN "published_at" TIMESTAMPTZ(3);

CREATE FUNCTION keep_article_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "article" SET "headline" = listed."headline", "published_at" = listed."published_at"
  FROM (
    SELECT
      coalesce(max(nullif("title", '')) FILTER (WHERE "locale" = 'vi'), max(nullif("title", ''))) AS "headline",
      max("published_at") AS "published_at"
    FROM "translation" WHERE "article_id" = coalesce(NEW."article_id", OLD."article_id")
  ) AS listed
  WHERE "id" = coalesce(NEW."article_id", OLD."article_id")
    AND ("article"."headline", "article"."published_at") IS DISTINCT FROM (listed."headline", listed."published_at");
  RETURN NULL;
END $$;

CREATE TRIGGER "translation_article_order" AFTER INSERT OR DELETE OR UPDATE OF "title", "published_at" ON "translation"
  FOR EACH ROW EXECUTE FUNCTION keep_article_order();

UPDATE "article" SET "headline" = listed."headline", "published_at" = listed."published_at"
FROM (
  SELECT
    "article_id",
    coalesce(max(nullif("title", '')) FILTER (WHERE "locale" = 'vi'), max(nullif("title", ''))) AS "headline",
    max("published_at") AS "published_at"
  FROM "translation" GROUP BY "article_id"
) AS listed
WHERE "id" = listed."article_id";

CREATE INDEX "article_headline_id_idx" ON "article"("headline" COLLATE "vi-x-icu", "id");

CREATE INDEX "article_published_at_id_idx" ON "article"("published_at" DESC NULLS LAST, "id");
