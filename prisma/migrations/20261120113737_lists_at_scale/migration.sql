-- With the article, so that a unit's articles are read from the index alone.
DROP INDEX "article_unit_unit_id_idx";
CREATE INDEX "article_unit_unit_id_article_id_idx" ON "article_unit"("unit_id", "article_id");

-- What joins to articles by the thousand – a unit's news, the most read, what waits for its other language – is read from
-- this index alone: 130 bytes a row less than the table.
CREATE INDEX "translation_public_idx" ON "translation"("locale", "article_id") INCLUDE ("id", "published_at")
  WHERE "status" = 'published';

-- Public texts that were saved since: few, and asked for by the desk.
CREATE INDEX "translation_changed_idx" ON "translation"("article_id")
  WHERE "status" = 'published' AND "current_revision_id" <> "published_revision_id";

-- Documents found by any part of their number.
CREATE INDEX "document_number_key_idx" ON "document" USING GIN ("number_key" gin_trgm_ops);
